package dev.sitegen.internal.check;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.plan.LinkTable;
import dev.sitegen.internal.plan.LinkTable.Destination;
import dev.sitegen.internal.source.Nearest;
import dev.sitegen.model.Attachment;
import dev.sitegen.model.Document;
import dev.sitegen.model.Heading;
import dev.sitegen.model.Reference;
import dev.sitegen.model.Report;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds references that lead nowhere. Safe to share between threads. */
public final class LinkCheck {

    private static final int MOST_SHOWN = 8;

    private final LinkTable links;
    private final Predicate<String> exists;

    /**
     * @param exists whether the content directory holds a file; a file that is there and could not be read has its own
     *     problems, and the links to it are no further ones
     */
    public LinkCheck(LinkTable links, Predicate<String> exists) {
        this.links = links;
        this.exists = exists;
    }

    /** What is to be told of the links, images and attachments of a document. */
    public List<Diagnostic> check(Document document) {
        Problems problems = new Problems();
        for (Reference reference : document.body().references()) {
            Code missing = reference.image() ? Code.MISSING_IMAGE : Code.MISSING_PAGE;
            check(document, reference.target(), missing, reference.position(), problems);
        }
        if (document instanceof Report report) {
            for (Attachment attachment : report.front().attachments()) {
                check(document, attachment.target(), Code.MISSING_ATTACHMENT, attachment.position(), problems);
            }
        }
        return problems.all();
    }

    private void check(Document from, String target, Code missing, SourcePosition position, Problems problems) {
        Destination destination = links.resolve(from, target);
        if (destination instanceof Destination.Draft) {
            problems.add(Code.LINK_TO_DRAFT, position, target);
        } else if (destination instanceof Destination.NoAnchor none) {
            problems.add(
                    Code.MISSING_ANCHOR,
                    position,
                    none.fragment(),
                    none.document().source(),
                    anchors(none));
        } else if (destination instanceof Destination.Nowhere nowhere
                && nowhere.tried().stream().noneMatch(exists)) {
            String tried = nowhere.tried().isEmpty() ? target : String.join(", ", nowhere.tried());
            problems.add(missing, position, target, tried);
        }
    }

    private static String anchors(Destination.NoAnchor none) {
        Set<String> anchors = none.document().body().anchors();
        List<String> near = Nearest.to(none.fragment(), anchors);
        if (!near.isEmpty()) {
            return String.join(", ", near);
        }
        return none.document().body().headings().stream()
                .limit(MOST_SHOWN)
                .map(Heading::anchor)
                .collect(Collectors.joining(", "));
    }
}
