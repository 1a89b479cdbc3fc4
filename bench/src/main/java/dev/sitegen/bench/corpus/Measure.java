package dev.sitegen.bench.corpus;

/** Measures that are stated about every {@link Area}. */
enum Measure {
    CARRIED_IN("carriedIn", "上年结转数", ""),
    RECEIVED("received", "新收数", ""),
    HANDLED("handled", "办理数", ""),
    CARRIED_FORWARD("carriedForward", "结转下年数", ""),
    ON_TIME("onTime", "按期办结数", ""),
    ON_TIME_RATE("onTimeRate", "按期办结率", "%"),
    SATISFACTION("satisfaction", "满意率", "%"),
    PEOPLE("people", "涉及人次", "人次"),
    FUNDS("funds", "涉及金额", "万元"),
    TRAINING("training", "业务培训场次", "场次");

    private final String id;
    private final String title;
    private final String unit;

    Measure(String id, String title, String unit) {
        this.id = id;
        this.title = title;
        this.unit = unit;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    /** Its unit in an area; cases are counted in the area's own. */
    String unit(Area area) {
        return unit.isEmpty() ? area.unit() : unit;
    }
}
