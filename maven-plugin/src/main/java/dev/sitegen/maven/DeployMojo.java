package dev.sitegen.maven;

import dev.sitegen.console.DeployGoal;
import dev.sitegen.console.Goal;
import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Sends the site that was built to where readers are: a directory, a bucket of a store that is compatible with S3, or an archive. What is
 * sent is what differs from the manifest of the target; the manifest comes last, and every file is compared at the end. A deployment that
 * was broken off is gone on with by the next one. Credentials are those of the environment: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY.
 */
@Mojo(name = "deploy", threadSafe = true, requiresProject = false)
public final class DeployMojo extends AbstractSiteMojo {

    /** The place the site goes to: a directory, s3://bucket/prefix, or a file that ends in .zip. */
    @Parameter(property = "site-gen.target")
    private String target;

    /** The directory that the site was published into. Unless given: <code>site-gen</code> in the build directory. */
    @Parameter(property = "site-gen.output")
    private String output;

    /** The manifest.json of the site that is on the server now, or its directory, for a .zip. Unless given: all files are in it. */
    @Parameter(property = "site-gen.since")
    private String since;

    /** Sends compressed copies (.gz) of texts as well, for servers that send such files as they are. */
    @Parameter(property = "site-gen.gzip", defaultValue = "false")
    private String gzip;

    /** The address of the store of s3://, unless it is Amazon's. */
    @Parameter(property = "site-gen.endpoint")
    private String endpoint;

    /** The region of the store. Unless given: AWS_REGION of the environment, or us-east-1. */
    @Parameter(property = "site-gen.region")
    private String region;

    /** Names the bucket in the path of addresses and not in their host, as MinIO wants it. */
    @Parameter(property = "site-gen.pathStyle", defaultValue = "false")
    private String pathStyle;

    /** Passes this goal over. */
    @Parameter(property = "site-gen.deploy.skip", defaultValue = "false")
    private String skipDeploy;

    @Inject
    DeployMojo(BuildPluginManager plugins) {
        super(plugins);
    }

    @Override
    Goal goal() {
        return new DeployGoal();
    }

    @Override
    GivenParameters given(GivenParameters ofAllGoals) {
        return ofAllGoals
                .with("target", target)
                .with("output", output)
                .with("since", since)
                .with("gzip", gzip)
                .with("endpoint", endpoint)
                .with("region", region)
                .with("pathStyle", pathStyle)
                .with("deploy.skip", skipDeploy);
    }
}
