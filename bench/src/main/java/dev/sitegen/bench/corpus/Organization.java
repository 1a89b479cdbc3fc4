package dev.sitegen.bench.corpus;

import java.util.Locale;

/** An organization that publishes reports: the county, or one of the departments and towns below it. */
record Organization(int number) {

    private static final String COUNTY = "shili";

    boolean isCounty() {
        return number == 0;
    }

    private boolean isDepartment() {
        return number % 2 == 1;
    }

    String id() {
        return isCounty() ? COUNTY : COUNTY + String.format(Locale.ROOT, "-%04d", number);
    }

    String name() {
        return isCounty() ? "示例县" : "示例县第" + number + (isDepartment() ? "局" : "镇");
    }

    /** Its entry in organizations.yaml. */
    String entry() {
        String kind = isCounty() ? "government" : (isDepartment() ? "department" : "town") + ", parent: " + COUNTY;
        return id() + ": {name: " + name() + ", kind: " + kind + "}\n";
    }

    /** The path of one of its reports. */
    String report(int year) {
        return "reports/" + SiteFiles.COLUMN + "/" + year + "/" + id() + ".md";
    }
}
