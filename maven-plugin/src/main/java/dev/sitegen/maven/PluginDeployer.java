package dev.sitegen.maven;

import dev.sitegen.build.SiteManifest;
import dev.sitegen.internal.console.GoalFailure;
import dev.sitegen.internal.console.SiteDeployer;
import dev.sitegen.internal.console.SiteDeployer.Target;
import dev.sitegen.transfer.Bucket;
import dev.sitegen.transfer.DeployException;
import dev.sitegen.transfer.DeployResult;
import dev.sitegen.transfer.Deployment;
import java.io.IOException;

/** The module {@code transfer}, as the goal {@code deploy} calls it. */
final class PluginDeployer {

    private PluginDeployer() {}

    static SiteDeployer.Counts deploy(SiteDeployer.Request request, SiteDeployer.Progress progress)
            throws IOException, GoalFailure {
        Deployment deployment = Deployment.of(request.site())
                .withGzip(request.gzip())
                .withListener((path, done, total) -> progress.sent(done, total));
        try {
            DeployResult result = deploy(deployment, request.target());
            return new SiteDeployer.Counts(result.sent(), result.removed(), result.unchanged(), result.bytes());
        } catch (DeployException e) {
            GoalFailure.Reason reason = e.isOfParameters() ? GoalFailure.Reason.PARAMETER : GoalFailure.Reason.SYSTEM;
            throw GoalFailure.of(reason, e.sentence(request.locale()));
        }
    }

    private static DeployResult deploy(Deployment deployment, Target target) throws IOException {
        if (target instanceof Target.Directory to) {
            return deployment.toDirectory(to.directory());
        }
        if (target instanceof Target.Zip to) {
            SiteManifest since =
                    to.since().isPresent() ? Deployment.manifestAt(to.since().get()) : SiteManifest.none();
            return deployment.toZip(to.file(), since);
        }
        Target.Bucket to = (Target.Bucket) target;
        Bucket bucket = Bucket.of(to.name()).withPrefix(to.prefix()).withPathStyle(to.pathStyle());
        bucket = to.endpoint().map(bucket::withEndpoint).orElse(bucket);
        bucket = to.region().map(bucket::withRegion).orElse(bucket);
        return deployment.toBucket(bucket);
    }
}
