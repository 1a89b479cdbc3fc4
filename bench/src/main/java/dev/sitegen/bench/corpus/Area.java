package dev.sitegen.bench.corpus;

/** A field of work on which every report states the same ten {@linkplain Measure measures}. */
enum Area {
    REVIEW("review", "行政复议", "行政复议案件", "件"),
    LETTERS("letters", "信访", "信访事项", "件"),
    MEDIATION("mediation", "人民调解", "矛盾纠纷", "件"),
    PERMITS("permits", "行政许可", "行政许可申请", "件"),
    PENALTIES("penalties", "行政处罚", "行政处罚案件", "件"),
    REQUESTS("requests", "依申请公开", "政府信息公开申请", "件"),
    HOTLINE("hotline", "政务热线", "热线诉求", "项"),
    CONTRACTS("contracts", "合同审查", "行政机关合同", "份");

    private final String id;
    private final String title;
    private final String cases;
    private final String unit;

    Area(String id, String title, String cases, String unit) {
        this.id = id;
        this.title = title;
        this.cases = cases;
        this.unit = unit;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    /** Unit that is counted. */
    String cases() {
        return cases;
    }

    String unit() {
        return unit;
    }

    String indicator(Measure measure) {
        return id + "." + measure.id();
    }
}
