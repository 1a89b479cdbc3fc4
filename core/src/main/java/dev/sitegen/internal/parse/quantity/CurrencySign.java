package dev.sitegen.internal.parse.quantity;

import dev.sitegen.internal.unit.EnglishWords;
import dev.sitegen.internal.unit.Scale;
import dev.sitegen.internal.unit.Unit;
import java.util.List;

/** The sign of a currency before an amount: $, £, €, ¥, US$, HK$ and the codes USD, GBP, EUR, CNY, RMB, HKD. */
enum CurrencySign {
    US_DOLLAR_LONG("US$"),
    HK_DOLLAR("HK$"),
    DOLLAR("$"),
    POUND("£"),
    EURO("€"),
    YUAN("¥"),
    USD("USD"),
    GBP("GBP"),
    EUR("EUR"),
    CNY("CNY"),
    RMB("RMB"),
    HKD("HKD");

    private static final List<CurrencySign> ALL = List.of(values());
    private static final Unit YEN = Unit.of("日元");

    private final String sign;
    private final Unit unit;

    CurrencySign(String sign) {
        this.sign = sign;
        unit = Unit.of(sign);
    }

    /**
     * Takes the sign at the cursor.
     *
     * @param wanted the expected unit, that of the indicator; ¥ is the yen where that is in yen
     * @return the unit of the amount, {@link Unit#NONE} if no sign is there
     */
    static Unit take(Cursor cursor, Unit wanted) {
        for (CurrencySign currency : ALL) {
            if (cursor.take(currency.sign)) {
                cursor.skipSpaces();
                return currency == YUAN && wanted.base().equals(YEN.base()) ? YEN : currency.unit;
            }
        }
        return Unit.NONE;
    }

    /** Takes the shortened scale of an amount, as in £450m and $1.2bn. */
    static Scale takeScale(Cursor cursor) {
        Scale scale = abbreviated(cursor, "m", 6);
        scale = scale.length() > 0 ? scale : abbreviated(cursor, "bn", 9);
        cursor.skip(scale.length());
        return scale;
    }

    private static Scale abbreviated(Cursor cursor, String text, int exponent) {
        return EnglishWords.isAt(cursor.text(), cursor.position(), text)
                ? new Scale(exponent, text.length())
                : Scale.NONE;
    }
}
