package dev.sitegen.internal.render;

import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.OrganizationKind;
import dev.sitegen.model.SiteInfo.PlatformPart;
import java.util.Map;

/** Names of enumeration constants on a page. */
public final class Labels {

    private static final Map<OrganizationKind, String> KINDS = Map.of(
            OrganizationKind.GOVERNMENT, "kindGovernment",
            OrganizationKind.DEPARTMENT, "kindDepartment",
            OrganizationKind.TOWN, "kindTown",
            OrganizationKind.SUBDISTRICT, "kindSubdistrict",
            OrganizationKind.INSTITUTION, "kindInstitution",
            OrganizationKind.OTHER, "kindOther");

    private static final Map<Indicator.Better, String> BETTER = Map.of(
            Indicator.Better.HIGHER, "betterHigher",
            Indicator.Better.LOWER, "betterLower",
            Indicator.Better.NONE, "betterNone");

    private Labels() {}

    public static String of(OrganizationKind kind, ThemeTexts words) {
        return words.get(KINDS.get(kind));
    }

    public static String of(Indicator.Better better, ThemeTexts words) {
        return words.get(BETTER.get(better));
    }

    static String of(PlatformPart part, ThemeTexts words) {
        return words.get(
                switch (part) {
                    case GUIDE -> "platformGuide";
                    case RULES -> "platformRules";
                    case DISCLOSURE -> "platformDisclosure";
                    case ANNUAL -> "platformAnnual";
                });
    }
}
