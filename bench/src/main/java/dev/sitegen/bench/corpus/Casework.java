package dev.sitegen.bench.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Casework of an organization in an area in a year. The checks of {@link Dictionary} hold by construction: what is
 * handled and what is carried forward is what came in, and one year begins with what the last one left.
 *
 * @param satisfied how many of the handled cases ended well; never stated, only its share is
 * @param people rounded down to tens, and stated as a lower bound
 * @param funds in tenths of 万元
 */
record Casework(
        int carriedIn,
        int received,
        int handled,
        int carriedForward,
        int onTime,
        int satisfied,
        int people,
        long funds,
        int training) {

    /** Number of cases that came in, where that is known beforehand. */
    @FunctionalInterface
    interface Inflow {

        /** Drawn, since nothing is known. */
        Inflow DRAWN = (year, drawn) -> drawn;

        int received(int year, int drawn);
    }

    /** The years of an organization in an area, the first year first. */
    static List<Casework> years(long seed, int organization, Area area, Inflow inflow) {
        Chance chance = Chance.at(seed, "casework", organization, area.ordinal());
        List<Casework> years = new ArrayList<>();
        int carried = chance.between(1, 9);
        for (int year = 0; year < Corpus.YEARS; year++) {
            Casework work = draw(chance, carried, inflow.received(year, chance.between(20, 399)));
            years.add(work);
            carried = work.carriedForward;
        }
        return List.copyOf(years);
    }

    private static Casework draw(Chance chance, int carriedIn, int received) {
        int forward = Math.min(chance.between(0, 9), carriedIn + received - 1);
        int handled = carriedIn + received - forward;
        return new Casework(
                carriedIn,
                received,
                handled,
                forward,
                handled - chance.between(0, handled / 10),
                handled - chance.between(0, handled / 20),
                received * chance.between(2, 9) / 10 * 10,
                (long) received * chance.between(3, 400),
                chance.between(11, 59));
    }

    /** Text of a measure as in a sentence: digits, shares, numerals, 余 and 亿 as in real reports. */
    String text(Measure measure, Area area) {
        String unit = measure.unit(area);
        return switch (measure) {
            case CARRIED_IN -> carriedIn + unit;
            case RECEIVED -> received + unit;
            case HANDLED -> handled + unit;
            case CARRIED_FORWARD -> carriedForward + unit;
            case ON_TIME -> onTime + unit;
            case ON_TIME_RATE -> Numbers.share(onTime, handled);
            case SATISFACTION -> Numbers.share(satisfied, handled);
            case PEOPLE -> people + "余" + unit;
            case FUNDS -> Numbers.money(funds);
            case TRAINING -> Numbers.chinese(training) + unit;
        };
    }
}
