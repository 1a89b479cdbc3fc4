package dev.sitegen.internal.check;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.plan.LinkTable;
import dev.sitegen.internal.plan.LinkTable.Destination;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.Nearest;
import dev.sitegen.model.Attachment;
import dev.sitegen.model.Document;
import dev.sitegen.model.Heading;
import dev.sitegen.model.Reference;
import dev.sitegen.model.Report;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds references that lead nowhere. Safe to share between threads. */
public final class LinkCheck {

    private static final int MOST_SHOWN = 8;

    private static final Pattern WEB =
            Pattern.compile("(?i)(?:www\\.|[a-z0-9.-]+\\.(?:cn|com|org|net|gov|edu)(?:/|$)).*");

    private final LinkTable links;
    private final ContentTree tree;
    private final NearFiles near;

    /** Reasons why a reference leads nowhere. Each has a sentence of its own in the messages. */
    public enum Reason {
        /** There is no such file. */
        MISSING,
        /** There is one, and it is not published. */
        NOT_PUBLISHED,
        /** There is none, but one with a similar name. */
        NEAR,
        /** It is an address of the web without its scheme. */
        WEB,
        /** It is written with backslashes. */
        SLASH,
        /** A page is to be attached, which is no file. */
        PAGE
    }

    /** @param tree the content: a file that could not be read has its own problem, and the links to it are no further ones */
    public LinkCheck(LinkTable links, ContentTree tree) {
        this.links = links;
        this.tree = tree;
        this.near = new NearFiles(tree.paths());
    }

    /** Problems of the links, images and attachments of a document. */
    public List<Diagnostic> check(Document document) {
        Problems problems = new Problems();
        for (Reference reference : document.text().references()) {
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
                    () -> List.of(
                            none.fragment(),
                            none.document().source(),
                            anchors(none),
                            links.isIndicator(none.fragment()) ? "FIGURE" : "ANCHOR"));
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
        if (tried.stream().anyMatch(tree::isReported)) {
            return;
        }
        Optional<String> there = tried.stream().filter(tree::contains).findFirst();
        String shown = there.orElse(tried.isEmpty() ? target : String.join(", ", tried));
        problems.add(missing, position, () -> {
            Meant meant = there.isPresent() ? new Meant(Reason.NOT_PUBLISHED, "") : meant(target, missing, tried);
            return List.of(target, shown, meant.reason.name(), directory(from), meant.target);
        });
    }

    /** The target that an author means, and the reason why it is not the one that is written. */
    private record Meant(Reason reason, String target) {}

    private Meant meant(String target, Code missing, List<String> tried) {
        if (missing == Code.MISSING_PAGE && WEB.matcher(target).matches()) {
            return new Meant(Reason.WEB, "https://" + target);
        }
        String slashed = target.replace('\\', '/');
        if (!slashed.equals(target)) {
            return new Meant(Reason.SLASH, slashed);
        }
        return near.corrected(target, tried)
                .map(file -> new Meant(Reason.NEAR, file))
                .orElse(new Meant(Reason.MISSING, ""));
    }

    /** The directory for the files of a document. */
    private static String directory(Document document) {
        String source = document.source();
        return document instanceof Report
                ? source.substring(0, source.length() - ".md".length()) + "/"
                : source.substring(0, source.lastIndexOf('/') + 1);
    }

    private static String anchors(Destination.NoAnchor none) {
        Set<String> anchors = none.document().text().anchors();
        List<String> near = Nearest.to(none.fragment(), anchors);
        if (!near.isEmpty()) {
            return String.join(", ", near);
        }
        return none.document().text().headings().stream()
                .limit(MOST_SHOWN)
                .map(Heading::anchor)
                .collect(Collectors.joining(", "));
    }
}
