package dev.sitegen.internal.cache;

import dev.sitegen.build.Checksum;
import dev.sitegen.build.PublishedFile;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.model.SitePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Some files of a site that were rendered on some machine.
 *
 * @param made those that were made
 * @param failed those whose templates failed, by address, with what is wrong
 */
public record RenderedFiles(List<PublishedFile> made, Map<String, List<Diagnostic>> failed) {

    /** The same as bytes. */
    public byte[] encode() {
        FactWriter out = new FactWriter("");
        out.list(made, file -> {
            Checksum sum = file.checksum();
            out.text(file.path().value()).number(file.size());
            out.number(sum.high()).number(sum.low());
        });
        out.list(failed.entrySet(), each -> out.text(each.getKey()).list(each.getValue(), out::diagnostic));
        return out.bytes();
    }

    /** Reads several that {@link #encode} wrote, as one. */
    public static RenderedFiles join(List<byte[]> rendered) {
        List<PublishedFile> made = new ArrayList<>();
        Map<String, List<Diagnostic>> failed = new LinkedHashMap<>();
        for (byte[] bytes : rendered) {
            FactReader in = new FactReader("", bytes);
            made.addAll(in.list(() -> file(in)));
            failed.putAll(in.map(in::text, () -> in.list(in::diagnostic)));
        }
        return new RenderedFiles(made, failed);
    }

    private static PublishedFile file(FactReader in) {
        return new PublishedFile(SitePath.of(in.text()), in.large(), new Checksum(in.large(), in.large()));
    }
}
