package dev.sitegen.internal.author;

import dev.sitegen.internal.read.config.SectionRules;
import dev.sitegen.internal.read.config.SectionRules.Part;
import dev.sitegen.model.Column;
import dev.sitegen.model.FormTable;
import dev.sitegen.model.Organization;
import java.util.List;
import java.util.Locale;

/**
 * The Markdown of a new report: front matter without a date, and the parts it must have. What has to be written is
 * marked with words that may not be published; a part that contains a table needs none.
 */
record Skeleton(Locale language, Column column, Organization organization, int year) {

    private static final String TO_BE_WRITTEN = "（待补充）\n";
    private static final String TO_BE_WRITTEN_IN_ENGLISH = "TODO\n";
    private static final String NUMERALS = "一二三四五六七八九十";

    /**
     * @param sections the parts that reports of the column must have
     * @param tables the tables of its form
     */
    String text(SectionRules sections, List<FormTable> tables) {
        StringBuilder text = new StringBuilder("---\n");
        String escaped = title().replace("\\", "\\\\").replace("\"", "\\\"");
        text.append("title: \"").append(escaped).append("\"\n");
        // The blank behind the colon is there already for whoever types a date.
        text.append("date: \n---\n");
        List<Part> parts =
                sections.parts().stream().filter(part -> !part.optional()).toList();
        if (!sections.applyTo(year)) {
            return text.append('\n').append(toBeWritten()).toString();
        }
        for (int i = 0; i < parts.size(); i++) {
            String title = parts.get(i).title();
            text.append('\n').append(heading(i, title)).append('\n');
            boolean table = tables.stream().anyMatch(t -> t.sections().stream().anyMatch(title::contains));
            text.append(table ? "" : "\n" + toBeWritten());
        }
        return text.toString();
    }

    /** The title of the report. */
    String title() {
        return isChinese()
                ? organization.name() + year + "年" + column.name()
                : organization.name() + " " + year + ": " + column.name();
    }

    private boolean isChinese() {
        return language.getLanguage().equals("zh");
    }

    private String toBeWritten() {
        return isChinese() ? TO_BE_WRITTEN : TO_BE_WRITTEN_IN_ENGLISH;
    }

    /** Heading with its number, as in GB/T 9704. */
    private String heading(int index, String title) {
        return isChinese() && index < NUMERALS.length() ? NUMERALS.charAt(index) + "、" + title : "## " + title;
    }
}
