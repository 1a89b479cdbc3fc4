package dev.sitegen.internal.plan;

import dev.sitegen.internal.assemble.Assembly;
import dev.sitegen.internal.assemble.SourcePaths;
import dev.sitegen.model.ContentFile;
import dev.sitegen.model.Document;
import dev.sitegen.model.Heading;
import dev.sitegen.model.SitePath;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Destination of every reference of every document. */
public final class LinkTable {

    private final Map<String, Document> documents;
    private final Map<String, Document> drafts;
    private final Map<String, ContentFile> files;
    private final Set<String> addresses;
    private final Set<String> indicators;

    private LinkTable(
            Map<String, Document> documents,
            Map<String, Document> drafts,
            Map<String, ContentFile> files,
            Set<String> addresses,
            Set<String> indicators) {
        this.documents = documents;
        this.drafts = drafts;
        this.files = files;
        this.addresses = addresses;
        this.indicators = indicators;
    }

    /** Destination of a reference. */
    public sealed interface Destination {

        /** A place of the site. */
        record Found(SitePath path, String anchor) implements Destination {}

        /** A page that has no such anchor. */
        record NoAnchor(Document document, String fragment) implements Destination {}

        /** A draft, which is not published. */
        record Draft() implements Destination {}

        /** No destination; {@code tried} is where it was looked for. */
        record Nowhere(List<String> tried) implements Destination {

            public Nowhere {
                tried = List.copyOf(tried);
            }
        }
    }

    public static LinkTable of(Assembly assembly, Plan<?> plan) {
        Set<String> addresses = new HashSet<>();
        plan.outputs().forEach(output -> addresses.add(output.path().value()));
        return new LinkTable(
                assembly.documents(),
                assembly.drafts().stream().collect(Collectors.toMap(Document::source, Function.identity())),
                assembly.site().files().stream().collect(Collectors.toMap(ContentFile::source, Function.identity())),
                Collections.unmodifiableSet(addresses),
                assembly.site().indicators().keySet());
    }

    /** Returns whether a fragment is the id of an indicator, as an author writes it who means to mark a figure. */
    public boolean isIndicator(String fragment) {
        return indicators.contains(fragment);
    }

    /** Finds what a document refers to: a document or file by its source, or a page by its address from the root. */
    public Destination resolve(Document from, String target) {
        SourcePaths.Target parts = SourcePaths.Target.of(target);
        if (parts.path().isEmpty()) {
            return inDocument(from, parts.fragment());
        }
        for (String place : SourcePaths.places(from, parts.path())) {
            Optional<String> source = SourcePaths.normalize(place);
            Optional<Destination> found = source.isEmpty() ? Optional.empty() : at(source.get(), parts.fragment());
            if (found.isPresent()) {
                return found.get();
            }
        }
        return outsideContent(from, parts);
    }

    private Destination outsideContent(Document from, SourcePaths.Target target) {
        List<String> candidates = SourcePaths.candidates(from, target.path()).toList();
        if (target.path().startsWith("/") && !candidates.isEmpty() && addresses.contains(candidates.get(0))) {
            return new Destination.Found(SitePath.of(candidates.get(0)), target.fragment());
        }
        return new Destination.Nowhere(candidates);
    }

    /** Destination at a place of the content. */
    private Optional<Destination> at(String source, String fragment) {
        Document document = documents.get(source);
        if (document != null) {
            return Optional.of(inDocument(document, fragment));
        }
        if (drafts.containsKey(source)) {
            return Optional.of(new Destination.Draft());
        }
        return Optional.ofNullable(files.get(source)).map(file -> new Destination.Found(file.path(), ""));
    }

    /** The file a document refers to, if it refers to a file. */
    public Optional<ContentFile> file(Document from, String target) {
        String path = SourcePaths.Target.of(target).path();
        return SourcePaths.candidates(from, path)
                .filter(files::containsKey)
                .map(files::get)
                .findFirst();
    }

    private static Destination inDocument(Document document, String fragment) {
        if (fragment.isEmpty()) {
            return new Destination.Found(document.path(), "");
        }
        return anchor(document, fragment)
                .<Destination>map(anchor -> new Destination.Found(document.path(), anchor))
                .orElseGet(() -> new Destination.NoAnchor(document, fragment));
    }

    /** An id as it is, or the id of the heading that has these words. */
    private static Optional<String> anchor(Document document, String fragment) {
        if (document.text().anchors().contains(fragment)) {
            return Optional.of(fragment);
        }
        return document.text().headings().stream()
                .filter(heading -> heading.text().equals(fragment))
                .map(Heading::anchor)
                .findFirst();
    }
}
