package dev.sitegen.internal.cache;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.OwnCode;
import dev.sitegen.diagnostic.SourcePosition;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes facts as bytes that {@link FactReader} reads back: numbers in groups of seven bits, texts behind their length. */
final class FactWriter {

    /** The number of every code that is not one of site-gen; its own follows. */
    static final int OWN_CODE = Code.values().length;

    private final String source;
    private byte[] bytes = new byte[4_096];
    private int size;

    /** Fingerprint of what other pages than the document's own may show. */
    private final Fingerprint.Builder shown = new Fingerprint.Builder();

    /** Number of bytes that are part of {@link #shown} or never will be. */
    private int seen;

    private boolean isOwn;

    /** @param source the file that most positions lie in */
    FactWriter(String source) {
        this.source = source;
    }

    FactWriter number(long number) {
        reserve(10);
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    FactWriter numbers(long[] numbers) {
        number(numbers.length);
        for (long number : numbers) {
            number(number);
        }
        return this;
    }

    FactWriter flag(boolean flag) {
        return number(flag ? 1 : 0);
    }

    FactWriter text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private FactWriter bytes(byte[] part) {
        return number(part.length).raw(part);
    }

    /** Writes bytes whose number is known from something else. */
    FactWriter raw(byte[] part) {
        reserve(part.length);
        System.arraycopy(part, 0, bytes, size, part.length);
        size += part.length;
        return this;
    }

    FactWriter decimal(BigDecimal decimal) {
        // A scale may be below nothing: 35000000 as 3500 of ten thousands.
        return number(decimal.scale() + (1L << 31))
                .bytes(decimal.unscaledValue().toByteArray());
    }

    FactWriter day(LocalDate day) {
        return number(day.toEpochDay());
    }

    FactWriter time(LocalTime time) {
        return number(time.toNanoOfDay());
    }

    FactWriter position(SourcePosition position) {
        return own(() -> file(position.path()).number(position.line()).number(position.column()));
    }

    /** Writes the name of a file: nothing for the one that most positions lie in. */
    FactWriter file(String path) {
        return text(path.equals(source) ? "" : path);
    }

    /** Writes a part behind its length, so that it can be taken as it is or passed over. */
    FactWriter part(Runnable write) {
        reserve(Integer.BYTES);
        int length = size;
        size += Integer.BYTES;
        write.run();
        ByteBuffer.wrap(bytes).putInt(length, size - length - Integer.BYTES);
        return this;
    }

    /** Writes what no other page shows. */
    FactWriter own(Runnable write) {
        if (isOwn) {
            write.run();
            return this;
        }
        shown.addRaw(bytes, seen, size - seen);
        isOwn = true;
        write.run();
        isOwn = false;
        seen = size;
        return this;
    }

    <T> FactWriter optional(Optional<T> value, Consumer<T> write) {
        flag(value.isPresent());
        value.ifPresent(write);
        return this;
    }

    <T> FactWriter list(Collection<? extends T> items, Consumer<T> write) {
        number(items.size());
        items.forEach(write);
        return this;
    }

    FactWriter diagnostic(Diagnostic diagnostic) {
        if (diagnostic.code() instanceof OwnCode own) {
            number(OWN_CODE).text(own.id()).number(own.severity().ordinal());
        } else if (diagnostic.code() instanceof Code code) {
            number(code.ordinal());
        }
        position(diagnostic.position());
        return list(diagnostic.arguments(), this::text).text(diagnostic.sourceLine());
    }

    FactWriter fingerprint(Fingerprint fingerprint) {
        return number(fingerprint.high()).number(fingerprint.low());
    }

    /** Writes over what was written so far: only its fingerprint is needed. */
    FactWriter discard() {
        shown.addRaw(bytes, seen, size - seen);
        seen = 0;
        size = 0;
        return this;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** The fingerprint of what was not written as {@link #own}. Nothing can be written behind it. */
    Fingerprint shown() {
        return shown.addRaw(bytes, seen, size - seen).build();
    }
}
