package example.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of a report that the database has otherwise than somebody has typed it.
 *
 * @param label the name of the part for readers
 * @param saved what the database has
 */
public record Difference(String label, String saved) {

    static List<Difference> between(StoredReport saved, StoredReport typed, Words words) {
        Map<String, String> other = parts(typed, words);
        Map<String, String> parts = parts(saved, words);
        other.keySet().forEach(label -> parts.putIfAbsent(label, ""));
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().equals(other.getOrDefault(part.getKey(), "")))
                .map(part -> new Difference(part.getKey(), part.getValue()))
                .toList();
    }

    private static Map<String, String> parts(StoredReport report, Words words) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(words.of("edit.organization"), report.key().organization());
        parts.put(words.of("edit.year"), String.valueOf(report.key().year()));
        parts.put(words.of("edit.title"), report.title());
        parts.put(words.of("edit.date"), report.date());
        parts.put(words.of("edit.number"), report.documentNumber());
        parts.put(words.of("edit.draft"), report.draft() ? "✓" : "");
        parts.putAll(report.fields());
        parts.put(words.of("edit.text"), report.text());
        report.tables().forEach((id, csv) -> parts.put(words.of("edit.table", id), csv));
        return parts;
    }
}
