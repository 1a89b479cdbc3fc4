package dev.sitegen.internal.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells headings from paragraphs in text that marks neither. */
final class Headings {

    private static final int MAX_HEADING = 50;
    private static final int MAX_MINOR_HEADING = 40;
    private static final int MAX_POINT = 24;
    private static final int MIN_BRACKETED = 4;
    private static final String ENDS_SENTENCE = "。；;！!？?，,、：:…";

    private Headings() {}

    /** Whether a line that begins with a number is a heading of its own: short, and not a sentence. */
    static boolean isHeading(Marker marker, String text) {
        int longest = EnglishMarker.at(text).isPresent()
                ? EnglishMarker.MAX_HEADING
                : marker.rank() <= 2 ? MAX_HEADING : MAX_MINOR_HEADING;
        return text.length() > marker.length()
                && text.length() <= longest
                && ENDS_SENTENCE.indexOf(text.charAt(text.length() - 1)) < 0
                && (marker.certain() || text.indexOf('，', marker.length()) < 0)
                && text.indexOf('。') < 0;
    }

    /** The number of a heading that is marked by {@code ##}: only of those ranks that make up one numbering of a report. */
    static Optional<Marker> numberOfMarked(String text) {
        return Marker.at(text).filter(marker -> marker.certain() && marker.rank() != Marker.PART);
    }

    /** The number of a line that is a heading, if it is one. */
    static Optional<Marker> at(String line) {
        return Marker.at(line).filter(marker -> isHeading(marker, line));
    }

    /**
     * A paragraph that begins with a heading: {@code （一）高位谋划推动。把全面加强……}
     *
     * @param head the heading, up to the first 。
     * @param rest what follows it
     */
    record RunIn(List<Node> head, List<Node> rest) {}

    /** Parts the heading from a paragraph that begins with a number, if its first sentence can be one. */
    static Optional<RunIn> runIn(Marker marker, String text, List<Node> nodes) {
        int end = text.indexOf('。');
        int longest = !marker.certain() ? MAX_POINT : marker.rank() <= 2 ? MAX_HEADING : MAX_MINOR_HEADING;
        boolean minorWithoutText = marker.rank() > 2 && end == text.length() - 1;
        if (end <= marker.length() || end >= longest || minorWithoutText) {
            return Optional.empty();
        }
        return marker.certain() || isPointHeading(marker, text, end) ? split(nodes, '。') : Optional.empty();
    }

    /** Returns whether the first sentence of a point is words without figures, and the paragraph has no other point. */
    private static boolean isPointHeading(Marker marker, String text, int end) {
        boolean others = text.indexOf("第二，") >= 0 && marker.number() != 2
                || text.chars().skip(1).anyMatch(c -> c >= '①' && c <= '⑳');
        return !others
                && text.substring(0, end).indexOf('，', marker.length()) < 0
                && text.substring(marker.length(), end).chars().noneMatch(Character::isDigit);
    }

    /** Parts the words between 【】 at the beginning of a paragraph from what follows them. */
    static Optional<RunIn> bracketed(String text, List<Node> nodes) {
        int end = text.indexOf('】');
        boolean heading = text.startsWith("【")
                && end > MIN_BRACKETED
                && end < MAX_MINOR_HEADING
                && end + 1 < text.length()
                && text.substring(0, end).chars().noneMatch(c -> ENDS_SENTENCE.indexOf(c) >= 0 && c != '、');
        return heading ? split(nodes, '】') : Optional.empty();
    }

    /** Parts nodes behind the first such character. */
    private static Optional<RunIn> split(List<Node> nodes, char end) {
        List<Node> head = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            BasedSequence chars = node.getChars();
            int stop = chars.indexOf(end);
            if (stop < 0) {
                head.add(node);
                continue;
            }
            List<Node> rest = new ArrayList<>(nodes.subList(i + 1, nodes.size()));
            if (node instanceof Text) {
                head.add(new Text(chars.subSequence(0, stop + 1)));
                if (stop + 1 < chars.length()) {
                    rest.add(0, new Text(chars.subSequence(stop + 1)));
                }
            } else if (PlainText.of(List.of(node)).endsWith(String.valueOf(end))) {
                head.add(node);
            } else {
                return Optional.empty();
            }
            return Optional.of(new RunIn(head, rest));
        }
        return Optional.empty();
    }
}
