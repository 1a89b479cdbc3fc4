package dev.sitegen.internal.parse.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Reports what was meant for a link or a picture and is neither: brackets with an address in parentheses, one of them full-width or
 * missing. Readers would see the address, and nothing would lead there.
 */
final class MalformedLinks {

    /** The most characters of a line that are looked at on either side of a parenthesis. */
    private static final int REACH = 300;

    private static final int MAX_SHOWN = 30;

    /** The most blanks between brackets and parentheses that are taken for a slip. */
    private static final int MAX_BLANKS = 3;

    private static final String OPEN = "[［【";
    private static final String CLOSE = "]］】";
    private static final String BLANKS = " \t\u3000\u00A0";
    private static final String PARENTHESES = "(（";

    /** An address of the web, an anchor, a path, or the name of a file. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:(?:https?|ftp|file)://|mailto:|www\\.).*"
            + "|#[\\p{L}_].*"
            + "|\\.{0,2}/\\w.*|\\.{1,2}/.+|(?:reports|pages|assets)/.*"
            + "|(?=.*[a-z]{4})[\\w.%-]+(?:/[\\w.%-]+)+/?(?:#.*)?"
            + "|.+\\.(?:md|markdown|html?|pdf|ofd|docx?|wps|xlsx?|et|csv|pptx?|txt|rtf|od[ts]|png|jpe?g|gif|svg|webp|bmp"
            + "|zip|rar|7z|mp[34]|json|xml|ya?ml)(?:[#?].*)?");

    private static final Pattern PICTURE = Pattern.compile("(?i).+\\.(?:png|jpe?g|gif|svg|webp|bmp)");

    /** Signs that are in sentences and hardly in addresses. */
    private static final Pattern SENTENCE = Pattern.compile("[，。；：！？]");

    private final Page page;
    private final String text;
    private final Node document;
    private BitSet read;

    private MalformedLinks(Page page, Node document) {
        this.page = page;
        this.text = page.parsedText();
        this.document = document;
    }

    static void check(Page page, Node document, Openings openings) {
        MalformedLinks links = new MalformedLinks(page, document);
        for (char parenthesis : PARENTHESES.toCharArray()) {
            links.check(parenthesis, openings);
        }
    }

    private void check(char parenthesis, Openings openings) {
        for (int at : openings.places()) {
            if (at == 0 || text.charAt(at) != parenthesis) {
                continue;
            }
            int close = at - 1;
            while (close > 0 && close >= at - MAX_BLANKS && BLANKS.indexOf(text.charAt(close)) >= 0) {
                close--;
            }
            if (CLOSE.indexOf(text.charAt(close)) >= 0) {
                check(close, at);
            }
        }
    }

    /** Checks a bracket that closes, and the parenthesis behind it. */
    private void check(int close, int parenthesis) {
        int open = open(close);
        int end = end(parenthesis);
        int last = end < 0 ? unclosedEnd(parenthesis) : end;
        String target = text.substring(parenthesis + 1, last).strip();
        boolean picture = open > 0 && "!！".indexOf(text.charAt(open - 1)) >= 0;
        Fault fault = fault(open, close, parenthesis, end, target);
        if (fault == Fault.NONE || isEscaped(open) || isEscaped(close)) {
            return;
        }
        String words = open < 0 ? "…" : text.substring(open + 1, close).strip();
        String address = halfWidth(target);
        if (words.isEmpty() || words.startsWith("^") || !isAddress(address) || MarkCheck.isMark(words, target)) {
            return;
        }
        if (!isRead(fault == Fault.WIDE_MARK ? open - 1 : parenthesis)) {
            String shown = words.length() <= MAX_SHOWN ? words : "…";
            String mend =
                    (picture && PICTURE.matcher(address).matches() ? "!" : "") + "[" + shown + "](" + address + ")";
            page.problem(
                    dev.sitegen.diagnostic.Code.MALFORMED_LINK,
                    page.position(open < 0 ? parenthesis : open),
                    fault.name(),
                    mend);
        }
    }

    /** Faults of a link. Each has sentences of its own in the messages. */
    private enum Fault {
        /** It is written as a link is. */
        NONE,
        /** A bracket or a parenthesis is full-width. */
        WIDE,
        /** The ! of a picture is full-width. */
        WIDE_MARK,
        /** There are blanks before the parenthesis. */
        BLANK,
        /** The parenthesis is not closed. */
        UNCLOSED,
        /** No bracket is opened. */
        NO_BRACKET
    }

    private Fault fault(int open, int close, int parenthesis, int end, String target) {
        if (open < 0) {
            return Fault.NO_BRACKET;
        }
        if (text.charAt(open) != '['
                || text.charAt(close) != ']'
                || text.charAt(parenthesis) != '('
                || end >= 0 && text.charAt(end) != ')') {
            return Fault.WIDE;
        }
        if (close < parenthesis - 1) {
            return Fault.BLANK;
        }
        if (end < 0) {
            return Fault.UNCLOSED;
        }
        return isWideMark(open, target) ? Fault.WIDE_MARK : Fault.NONE;
    }

    /** Returns whether a line begins with a picture whose ! is full-width: that is read as a link. */
    private boolean isWideMark(int open, String target) {
        return open > 0
                && text.charAt(open - 1) == '！'
                && (open == 1 || text.charAt(open - 2) == '\n')
                && PICTURE.matcher(target).matches();
    }

    /** The bracket that another closes in the same line; -1 if there is none. */
    private int open(int close) {
        int depth = 0;
        for (int i = close; i >= Math.max(0, close - REACH) && text.charAt(i) != '\n'; i--) {
            char c = text.charAt(i);
            depth += CLOSE.indexOf(c) >= 0 ? 1 : OPEN.indexOf(c) >= 0 ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The parenthesis that closes another in the same line; -1 if there is none. */
    private int end(int parenthesis) {
        int depth = 0;
        for (int i = parenthesis; i < reach(parenthesis) && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            depth += PARENTHESES.indexOf(c) >= 0 ? 1 : c == ')' || c == '）' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private int unclosedEnd(int parenthesis) {
        int end = parenthesis + 1;
        while (end < reach(parenthesis)
                && !Character.isWhitespace(text.charAt(end))
                && "，。；、|".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private int reach(int parenthesis) {
        return Math.min(text.length(), parenthesis + REACH);
    }

    private boolean isEscaped(int at) {
        return at > 0 && text.charAt(at - 1) == '\\';
    }

    private static boolean isAddress(String target) {
        return ADDRESS.matcher(target).matches() && !SENTENCE.matcher(target).find();
    }

    /** An address with the signs half-width that are in every address. */
    private static String halfWidth(String target) {
        return target.replace('／', '/')
                .replace("：//", "://")
                .replace('＃', '#')
                .replace('．', '.')
                .replace('？', '?');
    }

    /** Returns whether a place is in code, in HTML or in a link that is read. */
    private boolean isRead(int offset) {
        if (read == null) {
            read = new BitSet();
            for (Node node : document.getDescendants()) {
                if (node instanceof Code
                        || node instanceof FencedCodeBlock
                        || node instanceof HtmlBlockBase
                        || node instanceof HtmlInlineBase
                        || node instanceof InlineLinkNode) {
                    read.set(node.getStartOffset(), node.getEndOffset());
                }
            }
        }
        return read.get(offset);
    }
}
