package dev.sitegen.internal.console;

import dev.sitegen.internal.console.SiteDeployer.Target;
import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends the site that was built to where readers are: what differs, and nothing else. */
public final class DeployGoal implements Goal {

    private static final Pattern BUCKET =
            Pattern.compile("s3://(?<name>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:/(?<prefix>.*?)/?)?");

    /** An address of another kind, and not a path; a letter before a colon is a drive. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

    private final SiteDeployer deployer;

    public DeployGoal(SiteDeployer deployer) {
        this.deployer = deployer;
    }

    @Override
    public String name() {
        return "deploy";
    }

    @Override
    public List<String> parameters() {
        return List.of("target", "output", "since", "gzip", "endpoint", "region", "pathStyle");
    }

    @Override
    public boolean needsContent() {
        return false;
    }

    @Override
    public GoalResult run(GoalContext context) throws IOException, GoalFailure {
        Parameters parameters = context.parameters();
        ConsoleMessages messages = context.messages();
        String target =
                parameters.text("target").orElseThrow(() -> GoalFailure.ofParameter(messages.text("deploy.where")));
        SiteDeployer.Request request = new SiteDeployer.Request(
                parameters.output(), target(target, parameters), parameters.flag("gzip"), messages.locale());
        SiteDeployer.Counts counts = deploy(request, context);
        return GoalResult.of(
                List.of(),
                (warnings, seconds) -> messages.text(
                        request.target() instanceof Target.Zip ? "deploy.zip" : "deploy",
                        messages.text("files", counts.sent()),
                        Sizes.text(counts.bytes()),
                        messages.text("files", counts.removed()),
                        messages.text("files", counts.unchanged()),
                        seconds,
                        target));
    }

    private SiteDeployer.Counts deploy(SiteDeployer.Request request, GoalContext context)
            throws IOException, GoalFailure {
        try {
            return deployer.deploy(request, context.progress()::sent);
        } catch (GoalFailure e) {
            throw GoalFailure.of(e.reason(), context.messages().sentence(e.getMessage()));
        }
    }

    private static Target target(String text, Parameters parameters) throws GoalFailure {
        if (text.startsWith("s3:")) {
            return bucket(text, parameters);
        }
        if (ADDRESS.matcher(text).matches()) {
            throw parameters.setting("target").wrong("allowed.target");
        }
        Path path = parameters.setting("target").path(parameters.base());
        return text.toLowerCase(Locale.ROOT).endsWith(".zip")
                ? new Target.Zip(path, parameters.path("since"))
                : new Target.Directory(path);
    }

    private static Target bucket(String text, Parameters parameters) throws GoalFailure {
        Matcher bucket = BUCKET.matcher(text);
        if (!bucket.matches()) {
            throw parameters.setting("target").wrong("allowed.target");
        }
        String prefix = Optional.ofNullable(bucket.group("prefix")).orElse("");
        try {
            return new Target.Bucket(
                    bucket.group("name"),
                    prefix.isEmpty() ? "" : SitePath.of(prefix).value(),
                    parameters.setting("endpoint").address(),
                    parameters.text("region"),
                    parameters.flag("pathStyle"));
        } catch (IllegalArgumentException e) {
            throw parameters.setting("target").wrong("allowed.target");
        }
    }
}
