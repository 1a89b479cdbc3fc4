package dev.sitegen.internal.parse.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.sitegen.internal.parse.markdown.syntax.PlainText;
import dev.sitegen.internal.parse.text.Headings;
import dev.sitegen.internal.parse.text.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The heading at the beginning of a paragraph: {@code （一）高位谋划推动。把全面加强……}
 *
 * @param head the heading, up to the first 。
 * @param rest the nodes that follow it
 */
record RunInHeading(List<Node> head, List<Node> rest) {

    private static final int MAX_POINT = 24;
    private static final int MIN_BRACKETED = 4;

    /** Parts the heading from a paragraph that begins with a number, if its first sentence can be one. */
    static Optional<RunInHeading> of(Marker marker, String text, List<Node> nodes) {
        int end = text.indexOf('。');
        int longest =
                !marker.certain() ? MAX_POINT : marker.rank() <= 2 ? Headings.MAX_HEADING : Headings.MAX_MINOR_HEADING;
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
    static Optional<RunInHeading> bracketed(String text, List<Node> nodes) {
        int end = text.indexOf('】');
        boolean heading = text.startsWith("【")
                && end > MIN_BRACKETED
                && end < Headings.MAX_MINOR_HEADING
                && end + 1 < text.length()
                && text.substring(0, end).chars().noneMatch(c -> Headings.ENDS_SENTENCE.indexOf(c) >= 0 && c != '、');
        return heading ? split(nodes, '】') : Optional.empty();
    }

    /** Parts nodes behind the first such character. */
    private static Optional<RunInHeading> split(List<Node> nodes, char end) {
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
            return Optional.of(new RunInHeading(head, rest));
        }
        return Optional.empty();
    }
}
