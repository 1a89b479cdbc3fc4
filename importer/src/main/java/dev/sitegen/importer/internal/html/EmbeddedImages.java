package dev.sitegen.importer.internal.html;

import dev.sitegen.importer.account.ImportCode;
import dev.sitegen.importer.internal.document.Account;
import dev.sitegen.importer.internal.document.Inline;
import dev.sitegen.importer.internal.document.Inline.Picture;
import dev.sitegen.importer.internal.image.JpegLocation;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The pictures of a page: those within it are kept, the others are noted, since nothing is fetched. */
final class EmbeddedImages {

    private static final Pattern DATA =
            Pattern.compile("data:image/(png|jpeg|jpg|gif|webp)(?:;[^,;]*)*;base64,(.*)", Pattern.DOTALL);

    private final Account account;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    EmbeddedImages(Account account) {
        this.account = account;
    }

    /** The picture of an element, if the page holds it. */
    Optional<Inline> of(Element image) {
        String address = image.attr("src").strip();
        Matcher data = DATA.matcher(address);
        if (data.matches()) {
            try {
                byte[] bytes = JpegLocation.removed(Base64.getMimeDecoder().decode(data.group(2)));
                String name =
                        "image-" + (files.size() + 1) + "." + data.group(1).replace("jpeg", "jpg");
                files.put(name, bytes);
                return Optional.of(new Picture(name, image.attr("alt")));
            } catch (IllegalArgumentException e) {
                address = "data:…";
            }
        }
        if (!address.isEmpty()) {
            account.add(ImportCode.EXTERNAL_IMAGE, Account.shown(address));
        }
        return Optional.empty();
    }

    Map<String, byte[]> files() {
        return files;
    }
}
