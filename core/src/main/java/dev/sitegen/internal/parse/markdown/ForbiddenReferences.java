package dev.sitegen.internal.parse.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.sitegen.diagnostic.Characters;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Check for character references ({@code &#1;}) that name a character no text may hold. */
final class ForbiddenReferences {

    private static final String NUMERIC = "&#";

    /** A numeric reference, or a backslash with what it makes literal. */
    private static final Pattern REFERENCE = Pattern.compile("\\\\.|&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));");

    private ForbiddenReferences() {}

    /** Reports every character reference that names a forbidden character, wherever references mean anything. */
    static void report(Page page, Node document) {
        String text = page.parsedText();
        if (!page.chars().mayHave('&') || !text.contains(NUMERIC)) {
            return;
        }
        BitSet code = new BitSet();
        for (Node node : document.getDescendants()) {
            if (node instanceof Code || node instanceof FencedCodeBlock) {
                code.set(node.getStartOffset(), node.getEndOffset());
            }
        }
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            int codePoint = codePoint(reference);
            if (Characters.isForbidden(codePoint) && !code.get(reference.start())) {
                page.problem(
                        dev.sitegen.diagnostic.Code.FORBIDDEN_ESCAPE,
                        page.position(reference.start()),
                        reference.group(),
                        Characters.name(codePoint));
            }
        }
    }

    private static int codePoint(Matcher reference) {
        if (reference.group(1) != null) {
            return Integer.parseInt(reference.group(1), 16);
        }
        return reference.group(2) == null ? ' ' : Integer.parseInt(reference.group(2));
    }
}
