package dev.sitegen.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The rules of accessibility, as axe knows them. */
final class Axe {

    /** Only what a rule found wrong, as one line for each element. */
    private static final String AXE = """
            const done = arguments[arguments.length - 1];
            axe.run(document).then(
                found => done(found.violations.flatMap(
                    rule => rule.nodes.map(node => rule.id + ': ' + rule.help + ': ' + node.target.join(' ')))),
                failure => done([String(failure)]));
            """;

    private Axe() {}

    /** Faults of the page that is open; an empty list if there is none. */
    static Object violations(Browser browser) {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            browser.run(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return browser.await(AXE);
    }
}
