package dev.sitegen.build;

import dev.sitegen.build.BuildProfile.Layout;
import dev.sitegen.build.BuildProfile.Piece;
import dev.sitegen.build.BuildProfile.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A profile as JSON, an entry a line. */
final class ProfileJson {

    private static final double NANOS_A_SECOND = 1e9;

    String write(BuildProfile profile) {
        return "{\n"
                + list("stages", profile.stages().stream().map(this::stage).toList())
                + list("layouts", profile.layouts().stream().map(this::layout).toList())
                + list(
                        "slowestPages",
                        profile.slowestPages().stream().map(this::piece).toList())
                + list(
                        "slowestReports",
                        profile.slowestReports().stream().map(this::piece).toList())
                + "  \"peakHeapBytes\": " + profile.peakHeap() + "\n}\n";
    }

    private String list(String name, List<String> lines) {
        String items = lines.stream().map(line -> "\n    " + line).collect(Collectors.joining(","));
        return "  " + text(name) + ": [" + items + (lines.isEmpty() ? "" : "\n  ") + "],\n";
    }

    private String stage(Stage stage) {
        return "{\"name\": " + text(stage.name()) + ", \"wall\": " + seconds(stage.wall()) + ", \"work\": "
                + seconds(stage.work()) + "}";
    }

    private String layout(Layout layout) {
        return "{\"name\": " + text(layout.name()) + ", \"pages\": " + layout.pages() + ", \"view\": "
                + seconds(layout.view()) + ", \"template\": " + seconds(layout.template()) + ", \"bytes\": "
                + layout.bytes() + "}";
    }

    private String piece(Piece piece) {
        return "{\"path\": " + text(piece.path()) + ", \"time\": " + seconds(piece.time()) + "}";
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.6f", time.toNanos() / NANOS_A_SECOND);
    }

    /** Escapes less finely than what is published: only programs of the one who builds read it, and what is exported knows nothing internal. */
    private static String text(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
