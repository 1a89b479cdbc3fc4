package dev.sitegen.model;

/** Precision with which a figure is stated: 77件, 300余名, 超过200亿元, 约2.2万条, 不足5%. */
public enum Qualifier {
    /** The number itself. */
    EXACT("="),
    /** At least the value: 余, 多, 以上. */
    AT_LEAST(">="),
    /** More than the value: 超过, 突破. */
    MORE_THAN(">"),
    /** Near the value, on either side: 约, 近, 左右, or a value rounded to a scale such as 2.2万. */
    ABOUT("~"),
    /** Less than the value: 不足, 不到. */
    LESS_THAN("<");

    private final String symbol;

    Qualifier(String symbol) {
        this.symbol = symbol;
    }

    /** {@return one of {@code =}, {@code >=}, {@code >}, {@code ~}, {@code <}} */
    public String symbol() {
        return symbol;
    }

    /** {@return whether the number is stated without a qualifier} */
    public boolean isExact() {
        return this == EXACT;
    }
}
