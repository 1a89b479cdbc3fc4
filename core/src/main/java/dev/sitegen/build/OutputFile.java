package dev.sitegen.build;

import dev.sitegen.model.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** A file of a {@link SiteOutput}: its address, and its bytes or what a page of the theme shows. Immutable. */
public final class OutputFile {

    private final SitePath path;
    private final Optional<String> title;
    private final byte[] bytes;

    private OutputFile(SitePath path, Optional<String> title, byte[] bytes) {
        this.path = Objects.requireNonNull(path, "path must not be null");
        this.title = title;
        this.bytes = bytes;
    }

    /**
     * {@return a file that is published as it is}
     *
     * @param path its address
     * @param bytes its bytes, which are held until the site is published
     */
    public static OutputFile of(SitePath path, byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes must not be null");
        return new OutputFile(path, Optional.empty(), bytes.clone());
    }

    /**
     * {@return a page that the layout {@code text} of the theme shows, with head, navigation and footer of the site}
     *
     * @param path its address, such as {@code staff.html}
     * @param title its title and only h1, as plain text
     * @param html what is below the title, as it is to be printed: text in it has to be escaped by the caller, and its links are relative
     *     to the address ({@link SitePath#linkTo})
     */
    public static OutputFile page(SitePath path, String title, String html) {
        Objects.requireNonNull(title, "title must not be null");
        Objects.requireNonNull(html, "html must not be null");
        return new OutputFile(path, Optional.of(title), html.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return its address} */
    public SitePath path() {
        return path;
    }

    /** {@return the title of a page; empty for a file that is published as it is} */
    public Optional<String> title() {
        return title;
    }

    /** {@return the bytes of the file; of a page its HTML below the title, in UTF-8} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns the address, the title of a page and the number of bytes on one line. */
    @Override
    public String toString() {
        return "OutputFile[" + path.value() + title.map(text -> ", " + text).orElse("") + ", " + bytes.length
                + " bytes]";
    }
}
