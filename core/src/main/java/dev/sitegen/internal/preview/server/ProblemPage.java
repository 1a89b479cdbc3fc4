package dev.sitegen.internal.preview.server;

import dev.sitegen.diagnostic.Characters;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.internal.base.text.Markup;
import dev.sitegen.internal.preview.server.LiveSite.State;
import dev.sitegen.model.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Problems of the content, as a panel in a page or, where there is no page, as one of its own. */
final class ProblemPage {

    /** More nobody reads in a browser; errors come first. */
    private static final int MOST_SHOWN = 100;

    private static final String END_OF_PAGE = "</body>";

    private static final String EDITOR = "<link rel=\"stylesheet\" href=\"/.site-gen/edit.css\">\n"
            + "<script src=\"/.site-gen/edit.js\"></script>\n";

    private final State state;
    private final boolean editing;
    private final ServerTexts words;
    private final List<Diagnostic> problems;
    private final long errors;

    /** @param editing whether pages of reports get what edits them */
    ProblemPage(State state, boolean editing) {
        this.state = state;
        this.editing = editing;
        this.words = ServerTexts.of(state.language());
        this.problems = state.diagnostics().stream()
                .filter(d -> d.severity() != Severity.INFO)
                .sorted(Comparator.comparing(Diagnostic::severity))
                .toList();
        this.errors =
                problems.stream().filter(d -> d.severity() == Severity.ERROR).count();
    }

    /** A page with what reloads it, and with the problems if there are any. One that has no end is left as it is. */
    byte[] addTo(byte[] page, String address) {
        int end = lastIndexOf(END_OF_PAGE.getBytes(StandardCharsets.UTF_8), page);
        if (end < 0) {
            return page;
        }
        byte[] added = (client(address) + (problems.isEmpty() ? "" : panel())).getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[page.length + added.length];
        System.arraycopy(page, 0, both, 0, end);
        System.arraycopy(added, 0, both, end, added.length);
        System.arraycopy(page, end, both, end + added.length, page.length - end);
        return both;
    }

    private static int lastIndexOf(byte[] part, byte[] whole) {
        for (int from = whole.length - part.length; from >= 0; from--) {
            if (Arrays.equals(whole, from, from + part.length, part, 0, part.length)) {
                return from;
            }
        }
        return -1;
    }

    private String client(String address) {
        return "<link rel=\"stylesheet\" href=\"/.site-gen/client.css\">\n"
                + "<script src=\"/.site-gen/client.js\" data-version=\"" + state.version() + "\" data-page=\""
                + encoded(address) + "\"></script>\n"
                + (editing && EditHandler.isOfReport(address) ? EDITOR : "");
    }

    /** Address as it is in events; an address that no page of the site can have becomes empty. */
    private static String encoded(String address) {
        try {
            return SitePath.of(address).encoded();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private String panel() {
        String open = state.current() ? "" : " open";
        return "<section id=\"site-gen-problems\" lang=\"" + lang() + "\" aria-label=\"" + words.text("label")
                + "\" class=\"" + (state.current() ? "warnings" : "errors") + "\">\n<details" + open + ">\n<summary>"
                + counts() + "</summary>\n" + (state.current() ? "" : "<p>" + words.text("older") + "</p>\n") + list()
                + "</details>\n<button type=\"button\" hidden>" + words.text("close") + "</button>\n</section>\n";
    }

    /** A page for a site that cannot be shown. */
    byte[] page() {
        String title = words.text("title");
        String page = "<!DOCTYPE html>\n<html lang=\"" + lang() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title
                + "</title>\n</head>\n<body>\n<main id=\"site-gen-problems\" class=\"page\">\n<h1>" + title
                + "</h1>\n<p>"
                + counts() + words.text("stop") + words.text("none") + "</p>\n" + list() + "</main>\n" + client("")
                + "</body>\n</html>\n";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    /** A plain page for a fault of the program, in both languages; it asks nothing of the site, which may be at fault. */
    static byte[] ofFault(Diagnostic fault) {
        String code = fault.code().id();
        String page = "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>500 " + code
                + "</title>\n</head>\n<body>\n<h1>500</h1>\n" + paragraph("zh-CN", fault, Locale.SIMPLIFIED_CHINESE)
                + paragraph("en", fault, Locale.ENGLISH) + "</body>\n</html>\n";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private static String paragraph(String lang, Diagnostic fault, Locale language) {
        return "<p lang=\"" + lang + "\">" + Markup.escaped(fault.summary(language)) + "</p>\n";
    }

    private String lang() {
        return state.language().equals(Locale.SIMPLIFIED_CHINESE) ? "zh-CN" : "en";
    }

    private String counts() {
        long warnings = problems.size() - errors;
        String first = errors == 0 ? "" : words.count("errors", errors);
        String second = warnings == 0 ? "" : words.count("warnings", warnings);
        return first + (errors > 0 && warnings > 0 ? words.text("and") : "") + second;
    }

    private String list() {
        StringBuilder list = new StringBuilder("<ol>\n");
        problems.stream().limit(MOST_SHOWN).forEach(d -> item(d, list));
        list.append("</ol>\n");
        int more = problems.size() - MOST_SHOWN;
        return more <= 0 ? list.toString() : list + "<p>" + words.count("more", more) + "</p>\n";
    }

    private void item(Diagnostic problem, StringBuilder list) {
        Locale language = state.language();
        boolean error = problem.severity() == Severity.ERROR;
        list.append(error ? "<li class=\"error\">" : "<li>").append("<code>");
        list.append(Markup.escaped(problem.position().toString())).append("</code>\n<p><b>");
        list.append(words.text(error ? "error" : "warning")).append("</b> ");
        list.append(Markup.escaped(problem.message(language))).append("</p>\n<p>");
        list.append(words.text("todo"))
                .append(Markup.escaped(problem.hint(language)))
                .append(" [");
        list.append(problem.code().id()).append("]</p>\n");
        if (!problem.sourceLine().isEmpty()) {
            list.append("<pre>").append(Markup.escaped(shortened(problem))).append("</pre>\n");
        }
        list.append("</li>\n");
    }

    /** The part of a long line around the place. */
    private static String shortened(Diagnostic problem) {
        String line = problem.sourceLine();
        int around = 60;
        int from = Math.max(0, Math.min(problem.position().column() - 1, line.length()) - around);
        int to = Math.min(line.length(), from + 2 * around);
        String shown = Characters.visible(line.substring(from, to).replace('\t', ' '));
        return (from > 0 ? "…" : "") + shown + (to < line.length() ? "…" : "");
    }
}
