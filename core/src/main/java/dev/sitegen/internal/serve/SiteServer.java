package dev.sitegen.internal.serve;

import com.sun.net.httpserver.HttpServer;
import dev.sitegen.internal.serve.LiveSite.Change;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Shows a live site to browsers, and has it follow its content directory. */
public final class SiteServer implements AutoCloseable {

    /** A file may be away for a moment while it is saved. */
    private static final long AGAIN_MILLIS = 500;

    private final HttpServer http;
    private final ContentWatcher watcher;
    private final String host;
    private final ExecutorService threads = Executors.newCachedThreadPool(SiteServer::daemon);
    private final PageEvents events = new PageEvents();

    /** Hears of what happens; called from one thread. */
    public interface Listener {

        /** The site has changed, or what is wrong with it. */
        void changed();

        /** The content has changed and cannot be read; it is tried again. */
        void failed(IOException reason);
    }

    private SiteServer(HttpServer http, ContentWatcher watcher, String host) {
        this.http = http;
        this.watcher = watcher;
        this.host = host;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "site-gen-serve");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Takes a port, and notes from now on what changes; requests wait until there is a site.
     *
     * @throws java.net.BindException if the port is taken
     */
    public static SiteServer bind(Path directory, InetSocketAddress at) throws IOException {
        // Read when the first of its classes is loaded; without it every small answer of JDK 17 waits 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer http = HttpServer.create(at, 0);
        try {
            return new SiteServer(http, ContentWatcher.of(directory), at.getHostString());
        } catch (IOException | RuntimeException e) {
            http.stop(0);
            throw e;
        }
    }

    /** Begins to answer and to follow. */
    public void start(LiveSite site, Listener listener) {
        http.createContext("/", new SiteHandler(site, events, new AllowedHosts(host)));
        http.setExecutor(threads);
        http.start();
        threads.execute(() -> follow(site, listener));
    }

    /** The address of the home page. */
    public URI address() {
        InetAddress bound = http.getAddress().getAddress();
        String name = bound.isAnyLocalAddress() || bound.isLoopbackAddress() ? "localhost" : host;
        String shown = name.contains(":") ? "[" + name + "]" : name;
        return URI.create("http://" + shown + ":" + http.getAddress().getPort() + "/");
    }

    private void follow(LiveSite site, Listener listener) {
        Set<String> pending = new TreeSet<>();
        String told = "";
        try {
            while (true) {
                try {
                    pending.addAll(pending.isEmpty() ? watcher.await() : watcher.await(AGAIN_MILLIS));
                    Optional<Change> change = site.follow(pending);
                    pending.clear();
                    told = "";
                    if (change.isPresent()) {
                        events.send(site.state().version(), change.get().pages());
                        listener.changed();
                    }
                } catch (IOException e) {
                    if (pending.isEmpty()) {
                        // It was noted that something changed, and not what.
                        pending.add("");
                    }
                    String reason = Objects.toString(e.getMessage(), e.toString());
                    if (!reason.equals(told)) {
                        listener.failed(e);
                    }
                    told = reason;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ClosedWatchServiceException e) {
            // The server was closed.
        }
    }

    @Override
    public void close() throws IOException {
        events.close();
        watcher.close();
        http.stop(0);
        threads.shutdownNow();
    }
}
