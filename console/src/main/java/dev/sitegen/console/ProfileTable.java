package dev.sitegen.console;

import dev.sitegen.build.BuildProfile;
import dev.sitegen.build.BuildProfile.Layout;
import dev.sitegen.build.BuildProfile.Piece;
import dev.sitegen.build.BuildProfile.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Table of where the time went, as lines for the console: columns of numbers first, so that names of any width may
 * follow.
 */
final class ProfileTable {

    private static final int WIDTH = 10;

    private final ConsoleMessages messages;
    private final List<String> lines = new ArrayList<>();

    ProfileTable(ConsoleMessages messages) {
        this.messages = messages;
    }

    /** The lines of a profile; call once. */
    List<String> of(BuildProfile profile) {
        head("profile.stages", "profile.wall", "profile.work", "profile.stage");
        for (Stage stage : profile.stages()) {
            row(stage.name(), seconds(stage.wall()), seconds(stage.work()));
        }
        if (!profile.layouts().isEmpty()) {
            head(
                    "profile.layouts",
                    "profile.pages",
                    "profile.view",
                    "profile.template",
                    "profile.size",
                    "profile.layout");
        }
        for (Layout layout : profile.layouts()) {
            row(
                    layout.name(),
                    String.valueOf(layout.pages()),
                    seconds(layout.view()),
                    seconds(layout.template()),
                    Sizes.text(layout.bytes()));
        }
        pieces("profile.slowestPages", profile.slowestPages());
        pieces("profile.slowestReports", profile.slowestReports());
        lines.add(messages.text("profile.heap", Sizes.text(profile.peakHeap())));
        return lines;
    }

    private void pieces(String title, List<Piece> pieces) {
        if (!pieces.isEmpty()) {
            head(title, "profile.time", "profile.path");
            for (Piece piece : pieces) {
                row(piece.path(), number(piece.time().toNanos() / 1e6, 1));
            }
        }
    }

    /** A title, and what the columns hold, the last one being the name. */
    private void head(String title, String... columns) {
        List<String> heads = new ArrayList<>();
        for (String column : columns) {
            heads.add(messages.text(column));
        }
        lines.add(messages.text(title) + ": " + String.join(" | ", heads));
    }

    private void row(String name, String... numbers) {
        StringBuilder line = new StringBuilder();
        for (String number : numbers) {
            line.append(" ".repeat(Math.max(0, WIDTH - number.length()))).append(number);
        }
        lines.add(line.append("  ").append(name).toString());
    }

    private static String seconds(Duration time) {
        return number(time.toNanos() / 1e9, 3);
    }

    private static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
