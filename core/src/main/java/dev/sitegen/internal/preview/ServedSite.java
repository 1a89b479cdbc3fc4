package dev.sitegen.internal.preview;

import dev.sitegen.build.Server;
import dev.sitegen.build.ServerListener;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.author.edit.ReportEditor;
import dev.sitegen.internal.preview.server.SiteServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** A site that is open, and the server that shows it. */
public final class ServedSite implements Server {

    /** Opens the site. */
    @FunctionalInterface
    public interface Opening {
        OpenSite open() throws IOException;
    }

    private final SiteServer server;
    private final OpenSite site;

    private ServedSite(SiteServer server, OpenSite site) {
        this.server = server;
        this.site = site;
    }

    /** @param editor edits the reports, if pages may be edited in the browser */
    public static ServedSite start(
            Path directory,
            InetSocketAddress at,
            Opening opening,
            Optional<ReportEditor> editor,
            ServerListener listener)
            throws IOException {
        // A port that is taken is reported at once, and no change is missed while the content is read.
        SiteServer server = SiteServer.bind(directory, at);
        try {
            OpenSite site = opening.open();
            listener.changed(site.report());
            server.start(site, editor, new SiteServer.Listener() {
                @Override
                public void changed() {
                    listener.changed(site.report());
                }

                @Override
                public void failed(Throwable reason) {
                    listener.failed(reason);
                }

                @Override
                public void unanswered(Diagnostic problem, Throwable fault) {
                    listener.unanswered(problem, fault);
                }
            });
            return new ServedSite(server, site);
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    @Override
    public URI address() {
        return server.address();
    }

    @Override
    public void close() throws IOException {
        server.close();
        site.close();
    }
}
