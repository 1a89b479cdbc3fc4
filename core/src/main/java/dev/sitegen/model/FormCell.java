package dev.sitegen.model;

import java.util.Objects;

/**
 * A cell of a form: what every report on a year that the form is for has to give a number for.
 *
 * @param indicator the id of its figure: {@code info-disclosure.applications.new.total}
 * @param row its row
 * @param column its column
 * @param unit the unit of its number, or empty
 * @param decimals the most decimals its number may have; a count has none
 * @param negative whether its number may be below zero
 * @param headline whether it is among the few that tables over years and organizations show
 */
public record FormCell(
        String indicator,
        FormLine row,
        FormLine column,
        String unit,
        int decimals,
        boolean negative,
        boolean headline) {

    /**
     * Checks that decimals is not negative.
     *
     * @param indicator the id of its figure: {@code info-disclosure.applications.new.total}
     * @param row its row
     * @param column its column
     * @param unit the unit of its number, or empty
     * @param decimals the most decimals its number may have; a count has none
     * @param negative whether its number may be below zero
     * @param headline whether it is among the few that tables over years and organizations show
     */
    public FormCell {
        Objects.requireNonNull(row);
        Objects.requireNonNull(column);
        if (decimals < 0) {
            throw new IllegalArgumentException("decimals: " + decimals);
        }
    }

    /** {@return its name: {@code 本年新收申请（总计）}} */
    public String name() {
        return row.name() + "（" + column.name() + "）";
    }
}
