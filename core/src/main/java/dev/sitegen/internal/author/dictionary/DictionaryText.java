package dev.sitegen.internal.author.dictionary;

import dev.sitegen.model.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of indicators.yaml, to which entries and checks are added. All that is there stays as it is, comments and line ends as well. */
public final class DictionaryText {

    /** The file of the dictionary. */
    public static final String FILE = "indicators.yaml";

    private static final Pattern CHECKS = Pattern.compile("checks[ \\t]*:(.*)");
    private static final Pattern ITEM = Pattern.compile("([ \\t]*)-(?:[ \\t].*)?");
    private static final Pattern NO_ITEMS = Pattern.compile("[ \\t]*(?:\\[[ \\t]*][ \\t]*)?(?:#.*)?");
    private static final Pattern NO_ENTRIES = Pattern.compile("\\s*(?:\\{\\s*}\\s*)?");
    private static final int LONGEST_QUOTE = 60;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<String> lines;
    private final String lineEnd;
    private boolean ended;

    /** @param text the text of the file; empty if there is none */
    public DictionaryText(String text) {
        lineEnd = text.contains("\r\n") ? "\r" : "";
        String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        boolean none = NO_ENTRIES.matcher(text.substring(mark.length())).matches();
        lines = new ArrayList<>(List.of((none ? mark : text).split("\n", -1)));
        ended = lines.get(lines.size() - 1).isEmpty();
        if (ended) {
            lines.remove(lines.size() - 1);
        }
    }

    /** Adds entries and checks, each with the sentence that it comes from, and returns the text. */
    public String with(List<NewEntry> entries, List<NewCheck> checks) {
        int key = checksLine();
        if (!checks.isEmpty() && key >= 0) {
            addTo(key, checks);
        }
        List<String> added = new ArrayList<>();
        entries.stream().filter(NewEntry::first).forEach(entry -> added.addAll(entry(entry)));
        if (key >= 0) {
            added.add("");
            insert(commentsAbove(key), added);
        } else {
            if (!checks.isEmpty()) {
                added.addAll(List.of("", "checks:"));
                checks.forEach(check -> added.addAll(check(check, "  ")));
            }
            int end = lines.size();
            insert(end, isBlankBefore(end) ? added : after("", added));
        }
        return String.join("\n", lines) + (ended ? "\n" : "");
    }

    private int checksLine() {
        for (int i = 0; i < lines.size(); i++) {
            if (CHECKS.matcher(line(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** A line without the carriage return that may end it. */
    private String line(int index) {
        String line = lines.get(index);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    /** Adds checks behind the last one of a block; a list in brackets is left, which a reader of the result notices. */
    private void addTo(int key, List<NewCheck> checks) {
        Matcher value = CHECKS.matcher(line(key));
        if (!value.matches() || !NO_ITEMS.matcher(value.group(1)).matches()) {
            return;
        }
        lines.set(key, lines.get(key).replaceFirst("[ \\t]*\\[[ \\t]*]", ""));
        int last = key;
        Optional<String> indent = Optional.empty();
        for (int i = key + 1; i < lines.size() && isInBlock(line(i)); i++) {
            Matcher item = ITEM.matcher(line(i));
            indent = indent.isEmpty() && item.matches() ? Optional.of(item.group(1)) : indent;
            boolean content = !line(i).isBlank() && !line(i).startsWith("#");
            last = content ? i : last;
        }
        List<String> added = new ArrayList<>();
        String ofAll = indent.orElse("  ");
        checks.forEach(check -> added.addAll(check(check, ofAll)));
        insert(last + 1, added);
    }

    private static boolean isInBlock(String line) {
        return line.isBlank() || " \t-#".indexOf(line.charAt(0)) >= 0;
    }

    private int commentsAbove(int key) {
        int at = key;
        while (at > 0 && line(at - 1).startsWith("#")) {
            at--;
        }
        return at;
    }

    private boolean isBlankBefore(int index) {
        return index == 0 || line(index - 1).isBlank() || line(index - 1).equals(BYTE_ORDER_MARK);
    }

    private static List<String> after(String first, List<String> lines) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(lines);
        return all;
    }

    private void insert(int at, List<String> added) {
        int index = at;
        if (at > 0 && line(at - 1).equals(BYTE_ORDER_MARK)) {
            lines.remove(at - 1);
            index = at - 1;
            added.set(0, BYTE_ORDER_MARK + added.get(0));
        }
        if (index == lines.size() && !ended) {
            lines.set(index - 1, lines.get(index - 1) + lineEnd);
        }
        ended |= index == lines.size();
        lines.addAll(index, added.stream().map(line -> line + lineEnd).toList());
    }

    private static List<String> entry(NewEntry entry) {
        Indicator indicator = entry.indicator();
        Words words = entry.quantity().words();
        String origin = entry.quantity().position().path() + ":"
                + entry.quantity().position().line() + " "
                + quote(words.near() + entry.quantity().raw() + words.behind());
        List<String> lines =
                new EntryText(origin, indicator.id(), indicator.name(), indicator.unit(), indicator.group()).lines();
        indicator.numbers().signed().ifPresent(signed -> lines.add("  signed: " + signed));
        return lines;
    }

    private static List<String> check(NewCheck check, String indent) {
        String severity = check.warning() ? ", severity: warning" : "";
        return List.of(
                indent + "# "
                        + quote((check.from() > 0 ? "…" : "") + check.sentence().substring(check.from())),
                indent + "- {id: " + check.id() + ", name: " + EntryText.scalar(check.name()) + ", rule: "
                        + check.rule() + severity + "}");
    }

    private static String quote(String words) {
        String line = words.strip();
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
