package dev.sitegen.maven;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.MarkCandidate;
import dev.sitegen.build.MarkProposal;
import dev.sitegen.build.MarkRequest;
import dev.sitegen.build.MarkResult;
import java.io.IOException;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Proposes marks for the figures of reports that have none: by marked sentences of other reports, and by names, units and definitions of
 * the dictionary. Shows what the sure ones change, and writes them only if that is asked for.
 */
@Mojo(name = "mark", threadSafe = true, requiresProject = false)
public final class MarkMojo extends AbstractSiteMojo {

    /** Candidates that are shown where none is sure. */
    private static final int MOST_SHOWN = 3;

    /** The id or the name of a column; nothing for every column. */
    @Parameter(property = "site-gen.column")
    private String column;

    /** The id or the name of an organization; nothing for every organization. */
    @Parameter(property = "site-gen.organization")
    private String organization;

    /** The year that is reported on; nothing for every year. */
    @Parameter(property = "site-gen.year")
    private String year;

    /** Writes the sure marks. */
    @Parameter(property = "site-gen.apply", defaultValue = "false")
    private String apply;

    /** Passes this goal over. */
    @Parameter(property = "site-gen.mark.skip", defaultValue = "false")
    private String skipMark;

    @Inject
    MarkMojo(BuildPluginManager plugins) {
        super(plugins);
    }

    @Override
    Setting skipOfGoal() {
        return new Setting("site-gen.mark.skip", skipMark);
    }

    @Override
    GoalResult run(SiteGenerator generator, BuildOptions options) throws IOException, MojoFailureException {
        MarkRequest request = new MarkRequest(
                text("site-gen.column", column),
                text("site-gen.organization", organization),
                text("site-gen.year", year),
                new Setting("site-gen.apply", apply).flag(messages()));
        MarkResult marked = generator.mark(request, options);
        marked.proposals().forEach(this::show);
        marked.changes().forEach(change -> change.diff().forEach(getLog()::info));
        long sure = marked.proposals().stream().filter(MarkProposal::sure).count();
        String key = sure == 0 ? "mark.none" : marked.written() ? "mark.written" : "mark";
        String counts = messages().text("mark.counts", marked.proposals().size(), sure);
        return GoalResult.of(
                marked.diagnostics(), (warnings, seconds) -> messages().text(key, counts));
    }

    private void show(MarkProposal proposal) {
        List<MarkCandidate> candidates = proposal.candidates();
        if (candidates.isEmpty()) {
            getLog().info(messages().text("mark.unknown", proposal.position(), proposal.words(), proposal.sentence()));
            return;
        }
        String key = proposal.sure() ? "mark.sure" : "mark.likely";
        getLog().info(messages().text(key, proposal.position(), proposal.mark(), reason(candidates.get(0))));
        if (!proposal.sure()) {
            candidates.stream()
                    .skip(1)
                    .limit(MOST_SHOWN - 1)
                    .forEach(other -> getLog().info(messages().text("mark.other", other.indicator(), reason(other))));
        }
    }

    /** An indicator with how well it agrees and why. */
    private String reason(MarkCandidate candidate) {
        return messages()
                .text("mark." + candidate.reason().name(), candidate.name(), candidate.percent(), candidate.evidence());
    }

    @Override
    String failure() {
        return "mark.failed";
    }
}
