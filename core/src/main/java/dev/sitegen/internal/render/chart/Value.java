package dev.sitegen.internal.render.chart;

import java.math.BigDecimal;

/** A value to draw. Its text and its address are asked for only if it is drawn or described. */
public interface Value {

    /** The year it is stated for. */
    int year();

    /** The amount. */
    BigDecimal amount();

    /** The value as written, with its qualifier and its unit. */
    String text();

    /** The sentence that states it, or empty. */
    String href();
}
