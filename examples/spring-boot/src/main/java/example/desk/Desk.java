package example.desk;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.diagnostic.Diagnostic;
import example.facts.InspectedRooms;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** The library as this application uses it: with its checks, and with a clock. */
@Service
class Desk {

    private final SiteStore register;
    private final Clock clock;

    Desk(SiteStore register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** A generator with the checks that are registered here; those of own-check are found as services. */
    SiteGenerator generator(Content content, Words words) {
        return SiteGenerator.create(content.source())
                .withChecks(new InspectedRooms(), new RegisteredNumbers(register, words));
    }

    /** The options of every run: today is the day at the place of the site. */
    BuildOptions options(SiteGenerator generator) throws IOException {
        return BuildOptions.defaults().withAsOf(generator.dayAt(clock.instant()));
    }

    /** Every problem of the content. */
    Problems check(Content content, Words words) throws IOException {
        SiteGenerator generator = generator(content, words);
        return problems(generator.check(options(generator)).diagnostics(), content, words);
    }

    /** The problems of a run as pages show them. */
    static Problems problems(List<Diagnostic> diagnostics, Content content, Words words) {
        return new Problems(diagnostics.stream()
                .map(diagnostic -> Problem.of(diagnostic, content, words))
                .toList());
    }
}
