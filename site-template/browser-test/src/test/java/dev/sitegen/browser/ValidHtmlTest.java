package dev.sitegen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every page of the site is valid HTML. */
class ValidHtmlTest {

    @Test
    void theValidatorFindsNothing() throws IOException, InterruptedException {
        // A process of its own: the validator ends the one it runs in.
        Process validator = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xss4m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "nu.validator.client.SimpleCommandLineValidator",
                        "--format",
                        "gnu",
                        "--no-langdetect",
                        "--skip-non-html",
                        SampleSite.ROOT.toString())
                .redirectErrorStream(true)
                .start();
        String found = new String(validator.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("", found);
        assertEquals(0, validator.waitFor());
    }
}
