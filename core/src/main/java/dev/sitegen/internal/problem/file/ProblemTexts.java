package dev.sitegen.internal.problem.file;

import dev.sitegen.diagnostic.ProblemCode;
import dev.sitegen.internal.base.text.MessageBundle;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of the manual on each kind of problem, in the language of a site, and the address of the manual. */
final class ProblemTexts {

    /** The end of a host that nobody can have (RFC 2606): the project has no public address yet. */
    private static final String NO_HOST = ".invalid";

    private final boolean chinese;
    private final Map<String, KindTable.Row> kinds;
    private final String home;

    ProblemTexts(Locale language) {
        chinese = language.getLanguage().equals("zh");
        kinds = KindTable.read(chinese ? "manual.zh-CN.md" : "manual.md");
        home = MessageBundle.load(ProblemTexts.class, "project.properties").get("home");
    }

    String languageTag() {
        return chinese ? "zh-CN" : "en";
    }

    /** The meaning of a code of site-gen; empty for that of another program. */
    String meaning(ProblemCode code) {
        return row(code).meaning();
    }

    /** Advice on how problems of a kind are mended; empty for that of another program. */
    String mend(ProblemCode code) {
        return row(code).mend();
    }

    private KindTable.Row row(ProblemCode code) {
        return kinds.getOrDefault(code.id(), KindTable.Row.NONE);
    }

    /** A sentence with the advice in brackets. */
    String sentence(String message, String hint) {
        if (hint.isEmpty()) {
            return message;
        }
        return chinese ? message + "（" + hint + "）" : message + " (" + hint + ")";
    }

    /** The page that explains a kind of problem: the manual, for site-gen's own. */
    Optional<String> link(ProblemCode code) {
        return meaning(code).isEmpty()
                ? Optional.empty()
                : projectHome()
                        .map(address -> address + "/blob/main/docs/"
                                + (chinese ? "manual.zh-CN.md#15-%E8%AF%8A%E6%96%AD" : "manual.md#15-diagnostics"));
    }

    Optional<String> projectHome() {
        String host = URI.create(home).getHost();
        return host == null || host.endsWith(NO_HOST) ? Optional.empty() : Optional.of(home);
    }
}
