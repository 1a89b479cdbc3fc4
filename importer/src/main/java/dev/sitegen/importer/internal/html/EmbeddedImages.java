package dev.sitegen.importer.internal.html;

import dev.sitegen.importer.account.ImportCode;
import dev.sitegen.importer.internal.document.Account;
import dev.sitegen.importer.internal.document.Inline;
import dev.sitegen.importer.internal.document.Inline.Picture;
import dev.sitegen.importer.internal.image.JpegLocation;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The pictures of a page: those within it and those saved beside it are kept, the others are noted, since nothing is fetched. */
final class EmbeddedImages {

    private static final Pattern DATA =
            Pattern.compile("data:image/(png|jpeg|jpg|gif|webp)(?:;[^,;]*)*;base64,(.*)", Pattern.DOTALL);

    private static final Set<String> SHOWN = Set.of("png", "jpg", "jpeg", "gif", "webp", "bmp");

    /** The largest picture that is taken, in bytes. */
    private static final long LARGEST = 20_000_000;

    private final Account account;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    EmbeddedImages(Account account) {
        this.account = account;
    }

    /** The picture of an element, if the page holds it or a browser saved it beside the page. */
    Optional<Inline> of(Element image) {
        String address = image.attr("src").strip();
        Matcher data = DATA.matcher(address);
        Optional<byte[]> bytes = data.matches() ? decoded(data.group(2)) : saved(address);
        if (bytes.isPresent()) {
            String ending = data.matches() ? data.group(1) : ending(address);
            String name = "image-" + (files.size() + 1) + "." + ending.replace("jpeg", "jpg");
            byte[] clean = JpegLocation.removed(bytes.get());
            if (clean.length < bytes.get().length) {
                account.add(ImportCode.LOCATION_REMOVED, name);
            }
            files.put(name, clean);
            return Optional.of(new Picture(name, image.attr("alt")));
        }
        if (!address.isEmpty()) {
            String shown = Account.shown(data.matches() ? "data:…" : address);
            account.add(
                    ImportCode.EXTERNAL_IMAGE,
                    image.attr("alt").isBlank() ? shown : image.attr("alt") + " (" + shown + ")");
        }
        return Optional.empty();
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The file of an address that is below the directory of the page, as browsers save pictures; links are not followed. */
    private Optional<byte[]> saved(String address) {
        String path = address.replaceFirst("[?#].*$", "");
        if (!SHOWN.contains(ending(path)) || path.contains(":") || path.startsWith("/") || path.startsWith("\\")) {
            return Optional.empty();
        }
        try {
            Path page = Path.of(account.file()).toAbsolutePath().getParent();
            Path file = page.resolve(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8))
                    .normalize();
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || !file.toRealPath().startsWith(page.toRealPath())
                    || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException | IllegalArgumentException e) {
            // An address that names no file is an address.
            return Optional.empty();
        }
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    Map<String, byte[]> files() {
        return files;
    }
}
