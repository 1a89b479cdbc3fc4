package dev.sitegen.maven;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.Server;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Serves the site to browsers on this machine as it would be built, without writing it. When a file of the content is
 * saved, the pages that are open load themselves again; what is wrong is shown in them and logged here. Runs until it
 * is stopped (Ctrl-C).
 */
@Mojo(name = "serve", threadSafe = true, requiresProject = false)
public final class ServeMojo extends AbstractSiteMojo {

    /** The port; 0 for any that is free. */
    @Parameter(property = "site-gen.port", defaultValue = "8080")
    private String port;

    /** The name or address to listen at. Only this machine reaches localhost; 0.0.0.0 is reached by others as well. */
    @Parameter(property = "site-gen.host", defaultValue = "localhost")
    private String host;

    /** The directory that <code>build</code> publishes into: what it keeps beside it makes the start faster. Nothing is written. */
    @Parameter(property = "site-gen.output")
    private String output;

    /** Uses what the last build left. */
    @Parameter(property = "site-gen.reuse", defaultValue = "true")
    private String reuse;

    /** Passes this goal over. */
    @Parameter(property = "site-gen.serve.skip", defaultValue = "false")
    private String skipServe;

    @Inject
    ServeMojo(BuildPluginManager plugins) {
        super(plugins);
    }

    @Override
    Setting skipOfGoal() {
        return new Setting("site-gen.serve.skip", skipServe);
    }

    @Override
    GoalResult run(SiteGenerator generator, BuildOptions options) throws IOException, MojoFailureException {
        BuildOptions from = options.withOutput(outputDirectory(output))
                .withReuse(new Setting("site-gen.reuse", reuse).flag(messages()));
        InetSocketAddress at = address();
        ServeLog log = new ServeLog(messages(), getLog());
        try (Server server = generator.serve(from, at, log)) {
            getLog().info("[site-gen] " + messages().text("serve", server.address()));
            // Nobody counts down: Ctrl-C ends Java, and whoever embeds Maven interrupts.
            new CountDownLatch(1).await();
        } catch (BindException e) {
            throw new MojoFailureException(
                    messages().text("serve.taken", at.getHostString(), port(at), e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return GoalResult.of(List.of(), (warnings, seconds) -> messages().text("serve.end"));
    }

    private InetSocketAddress address() throws MojoFailureException {
        int number = new Setting("site-gen.port", port).port(messages());
        InetSocketAddress address = new InetSocketAddress(host.strip(), number);
        if (address.isUnresolved()) {
            throw new MojoFailureException(messages().text("serve.noHost", host));
        }
        return address;
    }

    /** The port without the separators that numbers have elsewhere. */
    private static String port(InetSocketAddress at) {
        return String.valueOf(at.getPort());
    }

    @Override
    String failure() {
        return "serve.failed";
    }
}
