package dev.sitegen.internal.cache;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.OwnCode;
import dev.sitegen.diagnostic.ProblemCode;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.diagnostic.SourcePosition;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what {@link FactWriter} wrote. What was not written by it makes any method fail with some exception or other. */
final class FactReader {

    private static final List<Code> CODES = List.of(Code.values());
    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    private final String source;
    private final byte[] bytes;
    private final Optional<StringPool> words;
    private int next;

    /**
     * @param source the file that most positions lie in
     * @param words the words that are held once for all documents
     */
    FactReader(String source, byte[] bytes, StringPool words) {
        this(source, bytes, Optional.of(words));
    }

    /**
     * A reader of texts that are held by whoever asks for them.
     *
     * @param source the file that most positions lie in
     */
    FactReader(String source, byte[] bytes) {
        this(source, bytes, Optional.empty());
    }

    private FactReader(String source, byte[] bytes, Optional<StringPool> words) {
        this.source = source;
        this.bytes = bytes;
        this.words = words;
    }

    /** Number of bytes that were read. */
    int place() {
        return next;
    }

    /** Passes over bytes. */
    void skip(int count) {
        next += count;
    }

    /** The length of the part that follows. */
    int length() {
        next += Integer.BYTES;
        return ByteBuffer.wrap(bytes).getInt(next - Integer.BYTES);
    }

    /** A part as the bytes that were written. */
    byte[] part() {
        int length = length();
        next += length;
        return Arrays.copyOfRange(bytes, next - length, next);
    }

    /** All that was not read yet. */
    byte[] rest() {
        return Arrays.copyOfRange(bytes, next, bytes.length);
    }

    long large() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes[next++];
            number |= (b & 0x7FL) << shift;
            if (b >= 0) {
                return number;
            }
        }
    }

    int number() {
        return (int) large();
    }

    boolean flag() {
        return number() == 1;
    }

    String text() {
        int length = number();
        if (length == 0) {
            return "";
        }
        String text = new String(bytes, next, length, StandardCharsets.UTF_8);
        next += length;
        return text;
    }

    /** A text that other documents are likely to have as well. */
    String word() {
        if (words.isEmpty()) {
            return text();
        }
        int length = number();
        next += length;
        return words.get().one(bytes, next - length, length);
    }

    BigDecimal decimal() {
        int scale = (int) (large() - (1L << 31));
        int length = number();
        next += length;
        if (length > Long.BYTES) {
            return new BigDecimal(new BigInteger(bytes, next - length, length), scale);
        }
        long unscaled = bytes[next - length];
        for (int i = next - length + 1; i < next; i++) {
            unscaled = unscaled << Byte.SIZE | bytes[i] & 0xFF;
        }
        // The small ones, such as the step of every whole number, are there once for all.
        return BigDecimal.valueOf(unscaled, scale);
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(large());
    }

    LocalTime time() {
        return LocalTime.ofNanoOfDay(large());
    }

    /** The file that most positions lie in, or another one. */
    String file() {
        String path = word();
        return path.isEmpty() ? source : path;
    }

    SourcePosition position() {
        return new SourcePosition(file(), number(), number());
    }

    <T> Optional<T> optional(Supplier<T> read) {
        return flag() ? Optional.of(read.get()) : Optional.empty();
    }

    long[] numbers() {
        long[] numbers = new long[number()];
        Arrays.setAll(numbers, i -> large());
        return numbers;
    }

    <T> List<T> list(Supplier<T> read) {
        int count = number();
        List<T> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(read.get());
        }
        return items;
    }

    <K, V> Map<K, V> map(Supplier<K> key, Supplier<V> value) {
        Map<K, V> map = new LinkedHashMap<>();
        for (int count = number(); count > 0; count--) {
            map.put(key.get(), value.get());
        }
        return map;
    }

    Fingerprint fingerprint() {
        return new Fingerprint(large(), large());
    }

    Diagnostic diagnostic() {
        int code = number();
        ProblemCode kind =
                code == FactWriter.OWN_CODE ? new OwnCode(text(), SEVERITIES.get(number())) : CODES.get(code);
        return new Diagnostic(kind, position(), list(this::word), text());
    }
}
