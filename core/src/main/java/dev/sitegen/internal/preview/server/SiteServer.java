package dev.sitegen.internal.preview.server;

import com.sun.net.httpserver.HttpServer;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.author.edit.ReportEditor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Shows a live site to browsers, and has it follow its content directory. */
public final class SiteServer implements AutoCloseable {

    /** The time limit for a client to send a request. */
    private static final int REQUEST_SECONDS = 10;

    /** The time limit for a client to read a response. The events of an open page end with it as well; the page asks again. */
    private static final int RESPONSE_SECONDS = 300;

    /** A request that comes slowly keeps a thread waiting, and must not keep the next one from being answered. */
    private static final int MOST_THREADS = 2_000;

    /** The number of connections that the system queues until they are accepted; a client that finds no room tries again a second later. */
    private static final int WAITING = 1_000;

    private static final long IDLE_THREAD_SECONDS = 30;

    private final HttpServer http;
    private final ContentWatcher watcher;
    private final String host;
    private final ExecutorService threads = new ThreadPoolExecutor(
            0, MOST_THREADS, IDLE_THREAD_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), SiteServer::daemon);
    private final PageEvents events = new PageEvents();

    /** Hears of what happens; called from one thread, unless a method says otherwise. */
    public interface Listener {

        /** The site has changed, or what is wrong with it. */
        void changed();

        /**
         * The site does not follow its content.
         *
         * @param reason an {@link IOException} if content cannot be read, which is tried again soon; else a fault of the program,
         *     and it is tried again after the next change
         */
        void failed(Throwable reason);

        /**
         * A request was not answered as it should be, for a fault of the program. Called from any thread.
         *
         * @param problem the fault as a problem, at the address that was asked for
         */
        void unanswered(Diagnostic problem, Throwable fault);
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
        configure();
        HttpServer http = HttpServer.create(at, WAITING);
        try {
            return new SiteServer(http, ContentWatcher.of(directory), at.getHostString());
        } catch (IOException | RuntimeException e) {
            http.stop(0);
            throw e;
        }
    }

    /**
     * Sets what the JDK's server takes from nowhere but system properties, when the first of its classes is loaded. What the user
     * has set stays.
     */
    private static void configure() {
        Properties properties = System.getProperties();
        // Without it every small answer of JDK 17 waits 40 ms.
        properties.putIfAbsent("sun.net.httpserver.nodelay", "true");
        properties.putIfAbsent("sun.net.httpserver.maxReqTime", String.valueOf(REQUEST_SECONDS));
        properties.putIfAbsent("sun.net.httpserver.maxRspTime", String.valueOf(RESPONSE_SECONDS));
    }

    /**
     * Begins to answer and to follow.
     *
     * @param editor edits the reports, if pages may be edited in the browser
     */
    public void start(LiveSite site, Optional<ReportEditor> editor, Listener listener) {
        Follower follower = new Follower(site, watcher, events, listener);
        RequestPolicy policy = new RequestPolicy(new AllowedHosts(host));
        Optional<EditHandler> edits = editor.map(EditHandler::new);
        http.createContext("/", new SiteHandler(site, follower::state, events, policy, edits, listener::unanswered));
        http.setExecutor(threads);
        http.start();
        threads.execute(follower);
    }

    /** The address of the home page. */
    public URI address() {
        InetAddress bound = http.getAddress().getAddress();
        String name = bound.isAnyLocalAddress() || bound.isLoopbackAddress() ? "localhost" : host;
        String shown = name.contains(":") ? "[" + name + "]" : name;
        return URI.create("http://" + shown + ":" + http.getAddress().getPort() + "/");
    }

    @Override
    public void close() throws IOException {
        events.close();
        watcher.close();
        http.stop(0);
        threads.shutdownNow();
    }
}
