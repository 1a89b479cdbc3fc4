package dev.sitegen.internal.author.site;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.model.OrganizationKind;
import java.util.Locale;

/**
 * An organization of a list.
 *
 * @param id its id in the new site
 * @param parent the id of the organization above it, or empty
 * @param code its code, or empty
 * @param position where its name is in the list
 */
record ListedOrganization(
        String id, String name, OrganizationKind kind, String parent, String code, SourcePosition position) {

    /** The line of organizations.yaml. */
    String yaml() {
        StringBuilder line = new StringBuilder(id).append(": {name: ").append(quoted(name));
        line.append(", kind: ").append(kind.name().toLowerCase(Locale.ROOT));
        if (!parent.isEmpty()) {
            line.append(", parent: ").append(parent);
        }
        if (!code.isEmpty()) {
            line.append(", code: ").append(quoted(code));
        }
        return line.append("}\n").toString();
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
