package dev.sitegen.internal.cache;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.source.ContentSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Content of which only the files that hold for the whole site can be read, and the options of a build; as bytes for other machines.
 *
 * @param listed all files of the content
 * @param files the bytes of those that can be read, by path
 */
public record PackedSettings(BuildOptions options, List<Entry> listed, Map<String, byte[]> files)
        implements ContentSource {

    private static final List<Kind> KINDS = List.of(Kind.values());

    /**
     * Takes the settings out of a content.
     *
     * @param isSetting decides by their paths which files they are
     */
    public static PackedSettings of(ContentSource content, BuildOptions options, Predicate<String> isSetting)
            throws IOException {
        List<Entry> listed = content.entries();
        Map<String, byte[]> files = new TreeMap<>();
        for (Entry entry : listed) {
            if (entry.readable() && isSetting.test(entry.path())) {
                files.put(entry.path(), content.read(entry.path()));
            }
        }
        return new PackedSettings(options, listed, files);
    }

    /** The same as bytes. */
    public byte[] encode() {
        FactWriter out = new FactWriter("");
        out.optional(options.baseUrl(), address -> out.text(address.toString()));
        out.optional(options.theme(), out::text);
        out.optional(options.asOf(), day -> out.text(day.toString()));
        out.flag(options.strict()).flag(options.drafts()).number(options.threads());
        out.list(listed, entry -> {
            out.text(entry.path()).number(entry.size()).number(entry.kind().ordinal());
        });
        out.list(files.entrySet(), file -> out.text(file.getKey()).part(() -> out.raw(file.getValue())));
        return out.bytes();
    }

    /** Reads what {@link #encode} wrote. */
    public static PackedSettings decode(byte[] bytes) {
        FactReader in = new FactReader("", bytes);
        Optional<String> baseUrl = in.optional(in::text);
        Optional<String> theme = in.optional(in::text);
        Optional<String> asOf = in.optional(in::text);
        BuildOptions options = BuildOptions.defaults()
                .withStrict(in.flag())
                .withDrafts(in.flag())
                .withThreads(in.number());
        options = baseUrl.map(URI::create).map(options::withBaseUrl).orElse(options);
        options = theme.map(options::withTheme).orElse(options);
        options = asOf.map(LocalDate::parse).map(options::withAsOf).orElse(options);
        List<Entry> listed = in.list(() -> new Entry(in.text(), in.large(), KINDS.get(in.number()), Optional.empty()));
        return new PackedSettings(options, listed, in.map(in::text, in::part));
    }

    @Override
    public List<Entry> entries() {
        return listed;
    }

    @Override
    public byte[] read(String path) throws IOException {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new FileNotFoundException(path);
        }
        return bytes;
    }
}
