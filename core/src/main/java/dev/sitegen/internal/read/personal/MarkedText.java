package dev.sitegen.internal.read.personal;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the texts of elements in XML that may be damaged, or surrounded by something else. */
final class MarkedText {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private MarkedText() {}

    /** Adds the text of each element of some names, without the tags in it. */
    static void add(String xml, List<String> elements, Collection<String> texts) {
        for (String element : elements) {
            int at = xml.indexOf("<" + element);
            while (at >= 0) {
                int start = xml.indexOf('>', at) + 1;
                int end = start == 0 ? -1 : xml.indexOf("</" + element + ">", start);
                if (end >= 0 && end - start <= FileMetadata.LONGEST_TEXT) {
                    String text = plain(xml.substring(start, end));
                    if (!text.isEmpty()) {
                        texts.add(text);
                    }
                }
                at = xml.indexOf("<" + element, at + 1);
            }
        }
    }

    private static String plain(String xml) {
        return TAG.matcher(xml)
                .replaceAll(" ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .strip();
    }
}
