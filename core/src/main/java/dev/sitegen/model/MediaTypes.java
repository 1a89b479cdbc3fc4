package dev.sitegen.model;

import java.util.Locale;
import java.util.Map;

/**
 * Media types of the files of a site, as a server is to send them. They follow from the name alone; those that an operating system
 * knows would differ from machine to machine.
 */
public final class MediaTypes {

    private static final String UNKNOWN = "application/octet-stream";

    private static final String FEED = "feed.xml";
    private static final String ATOM = "application/atom+xml";

    private static final String UTF8 = "; charset=utf-8";
    private static final String MICROSOFT = "application/vnd.openxmlformats-officedocument.";
    private static final String OASIS = "application/vnd.oasis.opendocument.";

    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("html", "text/html" + UTF8),
            Map.entry("css", "text/css" + UTF8),
            Map.entry("js", "text/javascript" + UTF8),
            Map.entry("mjs", "text/javascript" + UTF8),
            Map.entry("csv", "text/csv" + UTF8),
            Map.entry("tsv", "text/tab-separated-values" + UTF8),
            Map.entry("txt", "text/plain" + UTF8),
            Map.entry("md", "text/markdown" + UTF8),
            Map.entry("yaml", "application/yaml"),
            Map.entry("yml", "application/yaml"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("atom", ATOM),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("bmp", "image/bmp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("ofd", "application/ofd"),
            Map.entry("rtf", "application/rtf"),
            Map.entry("doc", "application/msword"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("ppt", "application/vnd.ms-powerpoint"),
            Map.entry("docx", MICROSOFT + "wordprocessingml.document"),
            Map.entry("xlsx", MICROSOFT + "spreadsheetml.sheet"),
            Map.entry("pptx", MICROSOFT + "presentationml.presentation"),
            Map.entry("odt", OASIS + "text"),
            Map.entry("ods", OASIS + "spreadsheet"),
            Map.entry("odp", OASIS + "presentation"),
            Map.entry("wps", "application/wps-office.wps"),
            Map.entry("et", "application/wps-office.et"),
            Map.entry("dps", "application/wps-office.dps"),
            Map.entry("zip", "application/zip"),
            Map.entry("rar", "application/vnd.rar"),
            Map.entry("7z", "application/x-7z-compressed"),
            Map.entry("gz", "application/gzip"));

    private MediaTypes() {}

    /**
     * {@return the media type of a file, with the character set of a text; {@code application/octet-stream} if nothing is known of its
     * extension}
     *
     * @param path its path in the site
     */
    public static String of(String path) {
        if (path.equals(FEED)) {
            return ATOM;
        }
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_EXTENSION.getOrDefault(extension, UNKNOWN);
    }
}
