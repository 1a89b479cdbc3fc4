package dev.sitegen.internal.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.base.web.WebAddress;
import dev.sitegen.model.Reference;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes links and images. What stays inside the site gets a slot; what leaves it is checked and marked. */
final class LinkWriter {

    private static final int MOST_SHOWN = 60;

    /** A path of the author's computer. */
    private static final Pattern LOCAL = Pattern.compile("(?i)[a-z]:[/\\\\]|file:|\\\\\\\\");

    private final Page page;
    private final LinkPolicy policy;

    LinkWriter(Page page, LinkPolicy policy) {
        this.page = page;
        this.policy = policy;
    }

    /** Opens a link; the caller writes its words and closes it. */
    void open(Node node, String target, String title, String words) {
        if (words.isBlank()) {
            page.problem(Code.LINK_WITHOUT_TEXT, node, target);
        }
        page.html("<a href=\"");
        boolean leaves = address(node, target.strip(), false);
        page.html("\"");
        if (!title.isEmpty()) {
            page.html(" title=\"").text(title).html("\"");
        }
        page.html(leaves ? " class=\"leaving\" rel=\"external noopener\">" : ">");
        page.setInLink(true);
    }

    /** Closes the link that was opened last. */
    void close() {
        page.html("</a>");
        page.setInLink(false);
    }

    /** Writes a link whose words are its address. */
    void automatic(Node node, String target, String words) {
        open(node, target, "", words);
        page.text(words);
        close();
    }

    void image(Node node, String target, String alternative, String title) {
        if (alternative.isBlank()) {
            page.problem(Code.IMAGE_WITHOUT_TEXT, node, target);
        }
        page.html("<img src=\"");
        address(node, target.strip(), true);
        page.html("\" alt=\"").text(alternative).html("\"");
        if (!title.isEmpty()) {
            page.html(" title=\"").text(title).html("\"");
        }
        page.html(">");
    }

    /** Writes an address, or its slot; whether it leaves the site for a host that is not known. */
    private boolean address(Node node, String target, boolean image) {
        if (target.isEmpty() || target.equals("#")) {
            page.problem(Code.FAKE_LINK, node, target);
        } else if (!LinkPolicy.isExternal(target)) {
            page.slot(new Reference(target, image, page.position(node)));
        } else if (image) {
            page.problem(Code.EXTERNAL_IMAGE, node, shown(target));
        } else if (!LinkPolicy.isAllowed(target)) {
            boolean local = LOCAL.matcher(target).lookingAt();
            page.problem(
                    Code.FORBIDDEN_SCHEME, node, target, local ? "LOCAL" : "SCHEME", local ? fileName(target) : "");
        } else {
            page.text(LinkPolicy.encode(target));
            return WebAddress.isOfTheWeb(target) && leaves(node, target);
        }
        return false;
    }

    private boolean leaves(Node node, String target) {
        Optional<WebAddress> address = WebAddress.parse(target);
        if (address.isEmpty()) {
            page.problem(Code.UNCERTAIN_ADDRESS, node, target);
            return true;
        }
        WebAddress web = address.get();
        if (web.credentials()) {
            page.problem(Code.CREDENTIALS_IN_LINK, node, target, web.host().ascii());
        }
        return policy.leaves(web.host());
    }

    /** Shortens what is repeated in a message: a picture that is written out may have megabytes. */
    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static String shown(String target) {
        return target.length() <= MOST_SHOWN ? target : target.substring(0, MOST_SHOWN) + "…";
    }
}
