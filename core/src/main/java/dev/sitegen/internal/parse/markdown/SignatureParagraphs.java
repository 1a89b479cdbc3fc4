package dev.sitegen.internal.parse.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.sitegen.internal.parse.markdown.syntax.PlainText;
import dev.sitegen.internal.parse.pasted.Signature;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Finds the paragraphs of the signature of a document. */
final class SignatureParagraphs {

    /** Two organizations may sign together. */
    private static final int MOST_NAMES = 2;

    private SignatureParagraphs() {}

    /** The paragraphs of the signature; none if the text does not end with a date. */
    static Set<Node> of(Document document) {
        Set<Node> signature = Collections.newSetFromMap(new IdentityHashMap<>());
        Node last = document.getLastChild();
        while (last instanceof FootnoteBlock) {
            last = last.getPrevious();
        }
        if (!(last instanceof Paragraph) || last.getPrevious() == null || !Signature.isDate(PlainText.of(last))) {
            return signature;
        }
        signature.add(last);
        Node name = last.getPrevious();
        for (int i = 0; i < MOST_NAMES && name instanceof Paragraph && Signature.isName(PlainText.of(name)); i++) {
            signature.add(name);
            name = name.getPrevious();
        }
        return signature;
    }
}
