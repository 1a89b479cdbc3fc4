package dev.sitegen.internal.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The signature (落款) at the end of a text: the name of the organization and the date, on lines of their own at the right. */
final class Signature {

    /** The maximum length of the name of an organization. */
    private static final int MAX_NAME = 30;

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
        if (!(last instanceof Paragraph) || last.getPrevious() == null || !PastedText.isDate(PlainText.of(last))) {
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
        return words.length() <= MAX_NAME
                && !words.isEmpty()
                && !LineReading.endsSentence(words)
                && words.indexOf('。') < 0
                && words.indexOf('，') < 0
                && Marker.at(words).isEmpty();
    }
}
