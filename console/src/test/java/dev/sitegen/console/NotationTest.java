package dev.sitegen.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "run mvn site-gen:check.; run site-gen check.",
                "a site-gen:serve that still runs; a site-gen serve that still runs",
                "-Dsite-gen.column=COLUMN -Dsite-gen.year=YEAR,; --column COLUMN --year YEAR,",
                "-Dsite-gen.column={2} -Dsite-gen.year={4} writes; --column {2} --year {4} writes",
                "加上 -Dsite-gen.apply=true。; 加上 --apply。",
                "用 -Dsite-gen.source=目录 指明; 用 --source 目录 指明",
                "choose another with -Dsite-gen.port=; choose another with --port",
                "(site-gen.strict is true); (--strict is true)",
                "-Dsite-gen.allowRemoval=true; --allow-removal",
                "site-gen has a fault; site-gen has a fault",
                "Profile: site-gen-profile.json; Profile: site-gen-profile.json"
            })
    void theCommandLineFollowsFromMaven(String maven, String commandLine) {
        assertEquals(commandLine, Notation.COMMAND_LINE.text(maven));
        assertEquals(maven, Notation.MAVEN.text(maven));
    }

    @Test
    void aParameterIsAPropertyOrAnOption() {
        assertEquals("site-gen.baseUrl", Notation.MAVEN.parameter("baseUrl"));
        assertEquals("--base-url", Notation.COMMAND_LINE.parameter("baseUrl"));
    }
}
