package dev.sitegen.internal.parse.markdown.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/** Pandoc's bracketed span, {@code [77件]{#review.closed}}. */
public final class AttributedSpan extends Node {

    /** A longer one is no span. */
    public static final int MAX_LENGTH = 300;

    private final BasedSequence text;
    private final BasedSequence attributes;

    public AttributedSpan(BasedSequence chars, BasedSequence text, BasedSequence attributes) {
        super(chars);
        this.text = text;
        this.attributes = attributes;
    }

    /** The text in the brackets. */
    public BasedSequence text() {
        return text;
    }

    /** The text in the braces. */
    public BasedSequence attributes() {
        return attributes;
    }

    /** Offset of {@link #text}. */
    public int textOffset() {
        return getStartOffset() + 1;
    }

    /** Offset of {@link #attributes}. */
    public int attributesOffset() {
        return getEndOffset() - 1 - attributes.length();
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {text, attributes};
    }

    /** Looks for a span at every opening bracket, before Flexmark takes the bracket for a link's. */
    public static final class Factory implements InlineParserExtensionFactory {

        @Override
        public CharSequence getCharacters() {
            return "[";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new Extension();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    private static final class Extension implements InlineParserExtension {

        @Override
        public void finalizeDocument(InlineParser parser) {}

        @Override
        public void finalizeBlock(InlineParser parser) {}

        @Override
        public boolean parse(LightInlineParser parser) {
            BasedSequence input = parser.getInput();
            int open = parser.getIndex();
            int limit = Math.min(input.length(), open + MAX_LENGTH);
            int close = end(input, open + 1, limit, ']', '[');
            if (close < 0 || close + 1 >= limit || input.charAt(close + 1) != '{') {
                return false;
            }
            int last = end(input, close + 2, limit, '}', '{');
            if (last < 0) {
                return false;
            }
            parser.flushTextNode();
            parser.appendNode(new AttributedSpan(
                    input.subSequence(open, last + 1),
                    input.subSequence(open + 1, close),
                    input.subSequence(close + 2, last)));
            parser.setIndex(last + 1);
            return true;
        }

        /** The place of the closing mark, or -1 when the line ends or another one opens before it. */
        private static int end(BasedSequence input, int from, int limit, char closing, char opening) {
            for (int i = from; i < limit; i++) {
                char c = input.charAt(i);
                if (c == closing) {
                    return i;
                }
                if (c == opening || c == '\n') {
                    return -1;
                }
            }
            return -1;
        }
    }
}
