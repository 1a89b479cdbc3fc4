package dev.sitegen.maven.fork;

import dev.sitegen.console.BuildMoment;
import dev.sitegen.console.ConsoleMessages;
import dev.sitegen.console.Notation;
import dev.sitegen.console.Parameters;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Request to the other process: one run of a goal.
 *
 * @param goal name of the goal
 * @param parameters its parameters
 * @param content the content directory
 * @param moment the moment that decides which day is today
 * @param progressNanos the time between two reports of progress
 */
record ForkRequest(String goal, Parameters parameters, Path content, BuildMoment moment, long progressNanos) {

    /** Returns whether the goal, if it succeeds, uses nearly all classes that any goal uses. */
    boolean loadsMostClasses() {
        return goal.equals("build");
    }

    void write(DataOutputStream out) throws IOException {
        FramedText.write(out, goal);
        FramedText.write(out, parameters.messages().locale().toLanguageTag());
        FramedText.write(out, parameters.base().toString());
        FramedText.write(out, parameters.buildDirectory().toString());
        FramedText.write(out, content.toString());
        writeOptional(out, moment.outputTimestamp());
        writeOptional(out, moment.epoch());
        Map<String, String> written = parameters.written();
        out.writeInt(written.size());
        for (Map.Entry<String, String> parameter : written.entrySet()) {
            FramedText.write(out, parameter.getKey());
            FramedText.write(out, parameter.getValue());
        }
        out.writeLong(progressNanos);
        out.flush();
    }

    static ForkRequest read(DataInputStream in) throws IOException {
        String goal = FramedText.read(in);
        ConsoleMessages messages = new ConsoleMessages(Locale.forLanguageTag(FramedText.read(in)), Notation.MAVEN);
        Path base = Path.of(FramedText.read(in));
        Path buildDirectory = Path.of(FramedText.read(in));
        Path content = Path.of(FramedText.read(in));
        BuildMoment moment = new BuildMoment(readOptional(in), readOptional(in));
        Map<String, String> written = new HashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            written.put(FramedText.read(in), FramedText.read(in));
        }
        Parameters parameters = new Parameters(Map.copyOf(written), List.of(), base, buildDirectory, messages);
        return new ForkRequest(goal, parameters, content, moment, in.readLong());
    }

    private static void writeOptional(DataOutputStream out, String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            FramedText.write(out, text);
        }
    }

    private static String readOptional(DataInputStream in) throws IOException {
        return in.readBoolean() ? FramedText.read(in) : null;
    }
}
