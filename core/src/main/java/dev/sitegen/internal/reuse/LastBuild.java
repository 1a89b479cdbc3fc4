package dev.sitegen.internal.reuse;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.SourcePosition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of the build that published a site.
 *
 * @param inputs the {@linkplain Inputs name} of what it read
 * @param reports how many reports the site has
 * @param files how many files were published
 * @param bytes how many bytes they hold
 * @param diagnostics what was told
 */
public record LastBuild(String inputs, int reports, int files, long bytes, List<Diagnostic> diagnostics) {

    public LastBuild {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Reads what {@link #encode} wrote; nothing if another version wrote it. */
    public static Optional<LastBuild> decode(byte[] note) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(note))) {
            String inputs = text(in);
            int reports = in.readInt();
            int files = in.readInt();
            long bytes = in.readLong();
            int count = in.readInt();
            List<Diagnostic> diagnostics = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                diagnostics.add(diagnostic(in));
            }
            return Optional.of(new LastBuild(inputs, reports, files, bytes, diagnostics));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Diagnostic diagnostic(DataInputStream in) throws IOException {
        Code code = Code.valueOf(text(in));
        SourcePosition position = new SourcePosition(text(in), in.readInt(), in.readInt());
        List<String> arguments = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            arguments.add(text(in));
        }
        return new Diagnostic(code, position, arguments, text(in));
    }

    /** The same as bytes. */
    public byte[] encode() {
        ByteArrayOutputStream bytesOut = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytesOut)) {
            write(out, inputs);
            out.writeInt(reports);
            out.writeInt(files);
            out.writeLong(bytes);
            out.writeInt(diagnostics.size());
            for (Diagnostic diagnostic : diagnostics) {
                write(out, diagnostic.code().name());
                write(out, diagnostic.position().path());
                out.writeInt(diagnostic.position().line());
                out.writeInt(diagnostic.position().column());
                out.writeInt(diagnostic.arguments().size());
                for (String argument : diagnostic.arguments()) {
                    write(out, argument);
                }
                write(out, diagnostic.sourceLine());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
        return bytesOut.toByteArray();
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
    }
}
