package dev.sitegen.internal.output;

import java.io.IOException;
import java.nio.file.Path;

/** An output directory that cannot be published into without harm to what stands there. The message says what to do. */
public class OutputRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    OutputRefusedException(Path output, String why) {
        super(output + ": " + why);
    }

    OutputRefusedException(Path output, String why, IOException cause) {
        super(output + ": " + why, cause);
    }
}
