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
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds references that lead nowhere. Safe to share between threads. */
public final class LinkCheck {

    private static final int MOST_SHOWN = 8;

    private final LinkTable links;
    private final Predicate<String> exists;
    private final Predicate<String> reported;

    /** Reasons why a reference leads nowhere. Each has a sentence of its own in the messages. */
    public enum Reason {
        /** There is no such file. */
        MISSING,
        /** There is one, and it is not published. */
        NOT_PUBLISHED,
        /** A page is to be attached, which is no file. */
        PAGE
    }

    /**
     * @param exists whether the content directory holds a file
     * @param reported whether a file could not be read and has its own problem, so that the links to it are no further ones
     */
    public LinkCheck(LinkTable links, Predicate<String> exists, Predicate<String> reported) {
        this.links = links;
        this.exists = exists;
        this.reported = reported;
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
                check(report, attachment, problems);
            }
        }
        return problems.all();
    }

    /** A page can be linked to and not attached. */
    private void check(Report report, Attachment attachment, Problems problems) {
        String target = attachment.target();
        if (links.file(report, target).isPresent()) {
            return;
        }
        if (links.resolve(report, target) instanceof Destination.Nowhere nowhere) {
            nowhere(report, target, nowhere, Code.MISSING_ATTACHMENT, attachment.position(), problems);
        } else {
            problems.add(Code.MISSING_ATTACHMENT, attachment.position(), target, "", Reason.PAGE.name());
        }
    }

    private void check(Document from, String target, Code missing, SourcePosition position, Problems problems) {
        Destination destination = links.resolve(from, target);
        if (destination instanceof Destination.Draft) {
            problems.add(Code.LINK_TO_DRAFT, position, target);
        } else if (destination instanceof Destination.NoAnchor none) {
            problems.add(
                    Code.MISSING_ANCHOR,
                    position,
                    () -> List.of(none.fragment(), none.document().source(), anchors(none)));
        } else if (destination instanceof Destination.Nowhere nowhere) {
            nowhere(from, target, nowhere, missing, position, problems);
        }
    }

    private void nowhere(
            Document from,
            String target,
            Destination.Nowhere nowhere,
            Code missing,
            SourcePosition position,
            Problems problems) {
        List<String> tried = nowhere.tried();
        if (tried.stream().anyMatch(reported)) {
            return;
        }
        Optional<String> there = tried.stream().filter(exists).findFirst();
        String shown = there.orElse(tried.isEmpty() ? target : String.join(", ", tried));
        Reason reason = there.isPresent() ? Reason.NOT_PUBLISHED : Reason.MISSING;
        problems.add(missing, position, target, shown, reason.name(), directory(from));
    }

    /** The directory for the files of a document. */
    private static String directory(Document document) {
        String source = document.source();
        return document instanceof Report
                ? source.substring(0, source.length() - ".md".length()) + "/"
                : source.substring(0, source.lastIndexOf('/') + 1);
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
