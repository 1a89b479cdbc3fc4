package dev.sitegen.console;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.Server;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Serves the site to browsers as it would be built, without writing it, until it is stopped. */
public final class ServeGoal implements Goal {

    private static final int STANDARD_PORT = 8080;

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public List<String> parameters() {
        return List.of("port", "host", "edit", "output", "reuse");
    }

    @Override
    public GoalResult run(GoalContext context) throws IOException, GoalFailure {
        Parameters parameters = context.parameters();
        ConsoleMessages messages = context.messages();
        BuildOptions from = context.options().withOutput(parameters.output()).withReuse(parameters.reuse());
        InetSocketAddress at = address(parameters);
        boolean editing = parameters.flag("edit");
        if (editing && !at.getAddress().isLoopbackAddress()) {
            throw GoalFailure.ofParameter(messages.text("serve.editReachable", at.getHostString()));
        }
        ServeLines lines = new ServeLines(messages, context.printer());
        SiteGenerator generator = context.generator();
        try (Server server = editing ? generator.serveForEditing(from, at, lines) : generator.serve(from, at, lines)) {
            context.printer().info("[site-gen] " + messages.text(editing ? "serve.edit" : "serve", server.address()));
            // Nobody counts down: Ctrl-C ends Java, or interrupts.
            new CountDownLatch(1).await();
        } catch (BindException e) {
            // The port without the separators that numbers have elsewhere.
            String port = String.valueOf(at.getPort());
            throw GoalFailure.ofParameter(messages.text("serve.taken", at.getHostString(), port, e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return GoalResult.of(List.of(), (warnings, seconds) -> messages.text("serve.end"));
    }

    private static InetSocketAddress address(Parameters parameters) throws GoalFailure {
        int port = parameters.setting("port").port().orElse(STANDARD_PORT);
        String host = parameters.written().getOrDefault("host", "localhost").strip();
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw GoalFailure.ofParameter(parameters.messages().text("serve.noHost", host));
        }
        return address;
    }
}
