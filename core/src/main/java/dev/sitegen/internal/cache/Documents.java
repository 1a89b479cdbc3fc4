package dev.sitegen.internal.cache;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.base.Workers.Work;
import dev.sitegen.internal.cache.DocumentCodec.Encoded;
import dev.sitegen.internal.parse.ParsedDocument;
import dev.sitegen.internal.parse.markdown.ContentHtml;
import dev.sitegen.internal.publish.DamagedSpoolException;
import dev.sitegen.internal.publish.Spool;
import dev.sitegen.internal.publish.Spool.Slice;
import dev.sitegen.internal.render.search.SearchExtract;
import dev.sitegen.model.Document;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/**
 * The documents of a site as they were parsed, by this build or an earlier one: a document whose files and
 * configuration are what they were is not parsed again. Facts go to whoever asks, content HTML and search extracts stay
 * in the spool. Thread-safe.
 */
public final class Documents implements FactSource {

    /** More segments than this are joined; each is an open file. */
    private static final int MOST_SEGMENTS = 16;

    /** First number of the index; another program may have written another. */
    private static final int FORM = 0x5e_a2_c4_05;

    private final ContentSource content;
    private final Spool spool;
    private final Optional<Inputs> inputs;
    private final Fingerprint configuration;
    private final DocumentCodec codec = new DocumentCodec();
    /** Entries that an earlier build kept; given up once all documents are known. */
    private volatile Map<String, Entry> last;

    private final Map<String, Entry> now = new ConcurrentHashMap<>();

    /**
     * Facts about a document in the spool.
     *
     * @param made the fingerprint of its input
     * @param shown the fingerprint of what other pages than its own may show of it
     * @param slice its facts, then its search extract, if there is one, then its content HTML
     * @param facts how many bytes the facts take
     * @param extract how many bytes the search extract takes
     * @param factSum the checksum of the facts
     * @param extractSum the checksum of the search extract
     * @param htmlSum the checksum of the content HTML
     */
    private record Entry(
            Fingerprint made,
            Fingerprint shown,
            Slice slice,
            int facts,
            int extract,
            int factSum,
            int extractSum,
            int htmlSum) {

        Entry at(Slice place) {
            return new Entry(made, shown, place, facts, extract, factSum, extractSum, htmlSum);
        }

        Slice factSlice() {
            return slice.part(0, facts);
        }

        Slice htmlSlice() {
            return slice.part(facts + extract, slice.length() - facts - extract);
        }

        Slice extractSlice() {
            return slice.part(facts, extract);
        }
    }

    /** Facts of a document, and what is wrong with it. */
    public record Facts(Optional<Document> document, List<Diagnostic> diagnostics) {}

    private Documents(
            ContentSource content,
            Spool spool,
            Optional<Inputs> inputs,
            Fingerprint configuration,
            Map<String, Entry> last) {
        this.content = content;
        this.spool = spool;
        this.inputs = inputs;
        this.configuration = configuration;
        this.last = last;
    }

    /** Documents that are all parsed again, and whose facts are not kept. */
    public static Documents anew(ContentSource content, Spool spool) {
        return new Documents(content, spool, Optional.empty(), Fingerprint.NONE, Map.of());
    }

    /** Documents of which those are taken from a spool that an earlier build kept there. */
    public static Documents reusing(Spool spool, Inputs inputs) throws IOException {
        Map<String, Entry> last = decode(spool.lastIndex());
        return new Documents(inputs.content(), spool, Optional.of(inputs), inputs.configuration(), last);
    }

    @Override
    public void share(Iterable<String> words) {
        words.forEach(codec::share);
    }

    /**
     * The facts of a document; its content HTML is in the spool afterwards, and its search extract if that was
     * requested.
     */
    @Override
    public Facts facts(String source, boolean searched, Work<byte[], ParsedDocument> parse) throws IOException {
        if (inputs.isEmpty()) {
            ParsedDocument parsed = parse.apply(content.read(source));
            Encoded encoded = DocumentCodec.encode(source, parsed);
            now.put(source, append(Fingerprint.NONE, encoded.shown(), new byte[0], searched, parsed.html()));
            return facts(source, encoded.facts());
        }
        Entry entry = last.get(source);
        if (entry != null && entry.made.equals(made(source, searched))) {
            byte[] facts = spool.read(entry.factSlice());
            if (sum(facts) == entry.factSum) {
                now.put(source, entry);
                return facts(source, facts);
            }
        }
        ParsedDocument parsed = parse.apply(content.read(source));
        Encoded encoded = DocumentCodec.encode(source, parsed);
        // Only now, when its files have been read and are summed.
        Fingerprint made = made(source, searched);
        now.put(source, append(made, encoded.shown(), encoded.facts(), searched, parsed.html()));
        return facts(source, encoded.facts());
    }

    /** Read back in any case: what many documents have in common is then held once. */
    private Facts facts(String source, byte[] facts) {
        ParsedDocument parsed = codec.decode(source, facts);
        return new Facts(parsed.document(), parsed.diagnostics());
    }

    @Override
    public ContentSource content() {
        return content;
    }

    private Fingerprint made(String source, boolean searched) throws IOException {
        return new Fingerprint.Builder()
                .add(configuration)
                .add(searched ? 1 : 0)
                .add(inputs.orElseThrow().document(source))
                .build();
    }

    private Entry append(Fingerprint made, Fingerprint shown, byte[] facts, boolean searched, ContentHtml html)
            throws IOException {
        byte[] extract = searched ? SearchExtract.of(html.text()) : new byte[0];
        byte[] content = html.bytes();
        byte[] all = new byte[facts.length + extract.length + content.length];
        System.arraycopy(facts, 0, all, 0, facts.length);
        System.arraycopy(extract, 0, all, facts.length, extract.length);
        System.arraycopy(content, 0, all, facts.length + extract.length, content.length);
        Slice slice = spool.append(all);
        return new Entry(made, shown, slice, facts.length, extract.length, sum(facts), sum(extract), sum(content));
    }

    private static int sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    /**
     * The content HTML of a document, as {@link ContentHtml#bytes} keeps it.
     *
     * @throws DamagedSpoolException if an earlier build kept it and it is not what it was; all is forgotten then
     */
    public byte[] contentHtml(Document document) throws IOException {
        Entry entry = now.get(document.source());
        return read(entry.htmlSlice(), entry.htmlSum, document);
    }

    /**
     * The search extract of a document; empty if it was not requested.
     *
     * @throws DamagedSpoolException as for {@link #contentHtml}
     */
    public byte[] searchExtract(Document document) throws IOException {
        Entry entry = now.get(document.source());
        return read(entry.extractSlice(), entry.extractSum, document);
    }

    private byte[] read(Slice slice, int sum, Document document) throws IOException {
        byte[] bytes = spool.read(slice);
        if (sum(bytes) != sum) {
            spool.keep(new byte[0], Set.of());
            throw new DamagedSpoolException("what is kept of " + document.source());
        }
        return bytes;
    }

    /** Fingerprint of the input of a document. */
    Fingerprint made(Document document) {
        return now.get(document.source()).made;
    }

    /** Fingerprint of what other pages than its own may show of a document. */
    Fingerprint shown(Document document) {
        return now.get(document.source()).shown;
    }

    /**
     * Keeps what was parsed for the next build, if there is to be one and no file was saved meanwhile. Call once, when all
     * documents are known.
     */
    public void keep() throws IOException {
        last = Map.of();
        if (inputs.isEmpty() || inputs.get().changedMeanwhile()) {
            return;
        }
        long live = now.values().stream().mapToLong(e -> e.slice.length()).sum();
        if (spool.segments() > MOST_SEGMENTS || spool.size() > 2 * live) {
            for (Map.Entry<String, Entry> each : now.entrySet()) {
                Entry entry = each.getValue();
                each.setValue(entry.at(spool.append(spool.read(entry.slice))));
            }
        }
        Set<Integer> segments =
                now.values().stream().map(e -> e.slice.segment()).collect(Collectors.toSet());
        spool.keep(encode(), segments);
    }

    private byte[] encode() {
        FactWriter out = new FactWriter("").number(FORM);
        out.list(now.entrySet(), each -> {
            Entry entry = each.getValue();
            out.text(each.getKey()).fingerprint(entry.made).fingerprint(entry.shown);
            out.number(entry.slice.segment()).number(entry.slice.offset()).number(entry.slice.length());
            out.number(entry.facts).number(entry.extract);
            out.number(entry.factSum).number(entry.extractSum).number(entry.htmlSum);
        });
        return out.bytes();
    }

    private static Map<String, Entry> decode(byte[] index) {
        if (index.length == 0) {
            return Map.of();
        }
        FactReader in = new FactReader("", index, new StringPool(0));
        Map<String, Entry> entries = new HashMap<>();
        if (in.number() != FORM) {
            return entries;
        }
        for (int count = in.number(); count > 0; count--) {
            entries.put(
                    in.text(),
                    new Entry(
                            in.fingerprint(),
                            in.fingerprint(),
                            new Slice(in.number(), in.large(), in.number()),
                            in.number(),
                            in.number(),
                            in.number(),
                            in.number(),
                            in.number()));
        }
        return entries;
    }
}
