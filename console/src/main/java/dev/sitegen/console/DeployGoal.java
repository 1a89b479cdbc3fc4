package dev.sitegen.console;

import dev.sitegen.build.SiteManifest;
import dev.sitegen.model.SitePath;
import dev.sitegen.transfer.Bucket;
import dev.sitegen.transfer.DeployException;
import dev.sitegen.transfer.DeployResult;
import dev.sitegen.transfer.Deployment;
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

    /** A way to a place. */
    @FunctionalInterface
    private interface Route {

        DeployResult send(Deployment deployment) throws IOException;
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
        Route route = route(target, parameters);
        Deployment deployment = Deployment.of(parameters.output())
                .withGzip(parameters.flag("gzip"))
                .withListener((path, done, total) -> context.progress().sent(done, total));
        DeployResult result = send(deployment, route, messages);
        return GoalResult.of(
                List.of(),
                (warnings, seconds) -> messages.text(
                        isZip(target) ? "deploy.zip" : "deploy",
                        messages.text("files", result.sent()),
                        Sizes.text(result.bytes()),
                        messages.text("files", result.removed()),
                        messages.text("files", result.unchanged()),
                        seconds,
                        target));
    }

    private static DeployResult send(Deployment deployment, Route route, ConsoleMessages messages)
            throws IOException, GoalFailure {
        try {
            return route.send(deployment);
        } catch (DeployException e) {
            GoalFailure.Reason reason = e.isOfParameters() ? GoalFailure.Reason.PARAMETER : GoalFailure.Reason.SYSTEM;
            throw GoalFailure.of(reason, messages.sentence(e.sentence(messages.locale())));
        }
    }

    private static Route route(String target, Parameters parameters) throws GoalFailure {
        if (isBucket(target)) {
            Bucket bucket = bucket(target, parameters);
            return deployment -> deployment.toBucket(bucket);
        }
        if (ADDRESS.matcher(target).matches()) {
            throw parameters.setting("target").wrong("allowed.target");
        }
        Path path = parameters.setting("target").path(parameters.base());
        if (isZip(target)) {
            Optional<Path> since = parameters.path("since");
            return deployment -> deployment.toZip(
                    path, since.isPresent() ? Deployment.manifestAt(since.get()) : SiteManifest.none());
        }
        return deployment -> deployment.toDirectory(path);
    }

    private static boolean isBucket(String target) {
        return target.startsWith("s3:");
    }

    private static boolean isZip(String target) {
        return !isBucket(target) && target.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static Bucket bucket(String target, Parameters parameters) throws GoalFailure {
        Matcher address = BUCKET.matcher(target);
        if (!address.matches()) {
            throw parameters.setting("target").wrong("allowed.target");
        }
        String prefix = Optional.ofNullable(address.group("prefix")).orElse("");
        try {
            Bucket bucket = Bucket.of(address.group("name"))
                    .withPrefix(prefix.isEmpty() ? "" : SitePath.of(prefix).value())
                    .withPathStyle(parameters.flag("pathStyle"));
            bucket = parameters
                    .setting("endpoint")
                    .address()
                    .map(bucket::withEndpoint)
                    .orElse(bucket);
            return parameters.text("region").map(bucket::withRegion).orElse(bucket);
        } catch (IllegalArgumentException e) {
            throw parameters.setting("target").wrong("allowed.target");
        }
    }
}
