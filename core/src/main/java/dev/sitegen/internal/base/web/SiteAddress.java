package dev.sitegen.internal.base.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The absolute address of a site in the form in which pages, feeds and data repeat it: the host in Punycode, the path encoded, a
 * slash at its end.
 *
 * @param uri the address
 * @param namedFile the name of the page that was written at its end, such as {@code index.html}, and is left out; empty if none
 */
public record SiteAddress(URI uri, String namedFile) {

    private static final Pattern FORM =
            Pattern.compile("(https?)://(?:[^/?#@]*@)?([^/?#]+?)(:\\d*)?(/[^?#]*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE =
            Pattern.compile("(.*/)([^/]+\\.(?:s?html?|jsp|php|aspx?))/?", Pattern.CASE_INSENSITIVE);

    /** Reads an address as an author writes it; empty if browsers do not agree on it, or if it has more than a place. */
    public static Optional<SiteAddress> parse(String written) {
        Matcher form = FORM.matcher(written);
        Optional<WebAddress> address = WebAddress.parse(written).filter(found -> !found.credentials());
        if (address.isEmpty() || !form.matches()) {
            return Optional.empty();
        }
        String path = form.group(4) == null ? "/" : form.group(4);
        Matcher page = PAGE.matcher(path);
        boolean named = page.matches();
        String directory = named ? page.group(1) : path.endsWith("/") ? path : path + "/";
        String port = form.group(3) == null || form.group(3).equals(":") ? "" : form.group(3);
        String place = form.group(1).toLowerCase(Locale.ROOT) + "://"
                + address.get().host().ascii() + port;
        try {
            URI uri = URI.create(new URI(place + directory).toASCIIString());
            return Optional.of(new SiteAddress(uri, named ? page.group(2) : ""));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
