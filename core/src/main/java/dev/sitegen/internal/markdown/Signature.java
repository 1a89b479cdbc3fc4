package dev.sitegen.internal.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;

/** The signature (落款) at the end of a text: the name of the organization and the date, on lines of their own at the right. */
final class Signature {

    /** The maximum length of a line of the signature. */
    private static final int MAX_LINE = 30;

    private static final Pattern DATE = Pattern.compile(
            "[0-9０-９]{4} ?年 ?[0-9０-９]{1,2} ?月 ?[0-9０-９]{1,2} ?日|[二〇○零Ｏ一三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日");

    /** Two organizations may sign together. */
    private static final int MOST_NAMES = 2;

    private Signature() {}

    /** The paragraphs of the signature; none if the text does not end with a date. */
    static Set<Node> of(Document document) {
        Set<Node> signature = Collections.newSetFromMap(new IdentityHashMap<>());
        Node last = document.getLastChild();
        while (last instanceof FootnoteBlock) {
            last = last.getPrevious();
        }
        if (!(last instanceof Paragraph) || last.getPrevious() == null || !isDate(PlainText.of(last))) {
            return signature;
        }
        signature.add(last);
        Node name = last.getPrevious();
        for (int i = 0; i < MOST_NAMES && name instanceof Paragraph && isName(PlainText.of(name)); i++) {
            signature.add(name);
            name = name.getPrevious();
        }
        return signature;
    }

    private static boolean isName(String words) {
        return fitsName(words)
                && !words.isEmpty()
                && words.indexOf('，') < 0
                && Marker.at(words).isEmpty();
    }

    /** Returns whether words can be the name above the date: they are short and no sentence. */
    static boolean fitsName(String words) {
        return words.length() <= MAX_LINE && !LineReading.endsSentence(words) && words.indexOf('。') < 0;
    }

    /** Returns whether words are a date and nothing else. */
    static boolean isDate(String words) {
        return words.length() <= MAX_LINE
                && words.endsWith("日")
                && DATE.matcher(words).matches();
    }
}
