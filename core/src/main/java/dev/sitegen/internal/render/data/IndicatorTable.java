package dev.sitegen.internal.render.data;

import dev.sitegen.internal.base.text.Json;
import dev.sitegen.internal.render.data.Field.Type;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Site;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The table of the dictionary. */
final class IndicatorTable {

    private final Site site;
    private final DataTexts words;
    private final WebAddresses addresses;

    IndicatorTable(Site site, DataTexts words, WebAddresses addresses) {
        this.site = site;
        this.words = words;
        this.addresses = addresses;
    }

    /** All indicators, but those of cells that no report has. */
    Table<Indicator> table() {
        return new Table<>(
                SiteTables.INDICATORS,
                List.of(
                        Field.required("id", Type.CODE, Indicator::id),
                        Field.required("name", Type.TEXT, Indicator::name),
                        Field.optional("unit", Type.TEXT, Indicator::unit),
                        Field.optional("group", Type.TEXT, Indicator::group),
                        Field.optional("definition", Type.TEXT, Indicator::definition),
                        Field.optional(
                                "precision", Type.INTEGER, i -> text(i.numbers().precision())),
                        Field.oneOf(
                                "better",
                                words.categories("better", Indicator.Better.values()),
                                i -> SharedFields.key(i.numbers().better())),
                        Field.required(
                                        "total",
                                        Type.FLAG,
                                        (Indicator i) ->
                                                String.valueOf(i.numbers().total()))
                                .shownAs(i -> words.get(i.numbers().total() ? "dataYes" : "dataNo")),
                        Field.optional("from", Type.YEAR, i -> text(i.lifetime().from())),
                        Field.optional("to", Type.YEAR, i -> text(i.lifetime().to())),
                        Field.optional("breaks", Type.MAP, IndicatorTable::breaks)
                                .shownAs(this::shownBreaks),
                        Field.optional("notes", Type.LIST, IndicatorTable::notes)
                                .shownAs(i -> String.join("\n", i.notes())),
                        Field.optional(
                                "explainAbove",
                                Type.NUMBER,
                                i -> i.numbers()
                                        .explainAbove()
                                        .map(Facts::plain)
                                        .orElse("")),
                        Field.required("url", Type.ADDRESS, addresses::of)),
                List.of("id"),
                List.of(),
                () -> site.indicators().values().stream()
                        .filter(i -> !i.isCell() || !site.observations(i.id()).isEmpty()));
    }

    private String shownBreaks(Indicator indicator) {
        return indicator.lifetime().breaks().entrySet().stream()
                .map(b -> words.fill("dataBreakFrom", String.valueOf(b.getKey()), b.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    private static String breaks(Indicator indicator) {
        return indicator.lifetime().breaks().isEmpty() ? "" : json(out -> FigureJson.breaks(indicator, out));
    }

    private static String notes(Indicator indicator) {
        return indicator.notes().isEmpty() ? "" : json(out -> FigureJson.notes(indicator, out));
    }

    private static String json(Consumer<Json> part) {
        StringBuilder text = new StringBuilder();
        part.accept(Json.ofFile(text));
        return text.toString();
    }
}
