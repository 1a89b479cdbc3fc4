package dev.sitegen.internal.read.config;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.base.web.SiteAddress;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.value.Expected;
import dev.sitegen.internal.read.config.value.Fields;
import dev.sitegen.internal.read.config.value.IdKind;
import dev.sitegen.internal.read.config.value.Limits;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import dev.sitegen.source.ContentSource;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the sources of a site: {@code sources: [{id: jia, name: 示例甲县, path: ../counties/jia}]}. */
final class SourcesReader {

    /** Twice the counties of the largest country. */
    private static final int MOST = 6_000;

    private static final int LONGEST_NAME = 200;
    private static final String EXAMPLE = "https://www.example.gov.cn/xxgk/";

    /** Names with slashes between them, behind any number of steps upwards. */
    private static final Pattern PATH = Pattern.compile("(?:\\.\\./)*(?:(?!\\.{1,2}/)[^/]+/)*(?!\\.{1,2}$)[^/]+");

    /** A drive of Windows. */
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    private final Problems problems;
    private final Map<String, SourcePosition> ids = new HashMap<>();
    private final Map<String, String> paths = new HashMap<>();

    SourcesReader(Problems problems) {
        this.problems = problems;
    }

    /** @param site the keys of site.yaml */
    List<SourceEntry> read(Fields site) {
        List<SourceEntry> sources = new ArrayList<>();
        for (Mapping mapping : Limits.upTo(MOST, "sources", site.mappings("sources"), Mapping::position, problems)) {
            source(Fields.of(mapping, problems, "id", "name", "path", "address"))
                    .ifPresent(sources::add);
        }
        return List.copyOf(sources);
    }

    private Optional<SourceEntry> source(Fields source) {
        String id = source.required("id");
        boolean known =
                !id.isEmpty() && IdKind.SOURCE.check(id, source.positionOf("id"), problems) && isNew(id, source);
        String name = source.required("name").isEmpty()
                ? ""
                : Limits.cut(LONGEST_NAME, "name", source.scalar("name").orElseThrow(), problems);
        Optional<String> path = source.required("path").isEmpty() ? Optional.empty() : path(id, source);
        Optional<URI> address = source.scalar("address").flatMap(this::address);
        return known && !name.isEmpty() && path.isPresent()
                ? Optional.of(new SourceEntry(id, name, path.get(), address, source.position()))
                : Optional.empty();
    }

    private boolean isNew(String id, Fields source) {
        SourcePosition first = ids.putIfAbsent(id, source.positionOf("id"));
        if (first != null) {
            problems.add(Code.DUPLICATE_KEY, source.positionOf("id"), id, String.valueOf(first.line()));
        }
        return first == null;
    }

    /** A path that means the same on every machine, and no part of the content itself. */
    private Optional<String> path(String id, Fields source) {
        String written = source.text("path");
        String path =
                written.endsWith("/") && written.length() > 1 ? written.substring(0, written.length() - 1) : written;
        String fault;
        if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
            fault = "ABSOLUTE";
        } else if (path.indexOf('\\') >= 0 || !PATH.matcher(path).matches()) {
            fault = "FORM";
        } else if (ContentSource.holds(path)) {
            fault = "CONTENT";
        } else {
            String other = paths.putIfAbsent(path, id);
            if (other == null) {
                return Optional.of(path);
            }
            problems.add(Code.BAD_SOURCE_PATH, source.positionOf("path"), Fields.shown(written), "TWICE", other);
            return Optional.empty();
        }
        problems.add(Code.BAD_SOURCE_PATH, source.positionOf("path"), Fields.shown(written), fault, "");
        return Optional.empty();
    }

    private Optional<URI> address(Scalar scalar) {
        Optional<SiteAddress> address = SiteAddress.parse(scalar.text().strip());
        if (address.isEmpty()) {
            Expected.ADDRESS.report(problems, scalar.position(), "address", scalar.text(), EXAMPLE);
        }
        return address.map(SiteAddress::uri);
    }
}
