package dev.sitegen.internal.preview.server;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.preview.server.LiveSite.Change;
import dev.sitegen.internal.preview.server.LiveSite.State;
import dev.sitegen.internal.preview.server.SiteServer.Listener;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/**
 * Has a live site follow its content directory. Whatever a step throws, even an error of the virtual machine, is shown and logged,
 * and the next step is taken: a {@link FutureTask} keeps it. Runs in one thread; its state may be asked for from any.
 */
final class Follower implements Runnable {

    /** A file may be away for a moment while it is saved, a directory for as long as another is put in its place. */
    private static final long AGAIN_MILLIS = 500;

    private final LiveSite site;
    private final ContentWatcher watcher;
    private final PageEvents events;
    private final Listener listener;

    /** Changes that no build has read yet. */
    private final Set<String> pending = new TreeSet<>();

    /** The exception or error of the last step. */
    private Optional<Throwable> thrown = Optional.empty();

    private volatile Optional<Diagnostic> failure = Optional.empty();

    Follower(LiveSite site, ContentWatcher watcher, PageEvents events, Listener listener) {
        this.site = site;
        this.watcher = watcher;
        this.events = events;
        this.listener = listener;
    }

    /** The state of the site, with what keeps it from following its content. */
    State state() {
        State state = site.state();
        return failure.map(state::heldBy).orElse(state);
    }

    /** Follows until the watcher is closed or the thread is interrupted. */
    @Override
    public void run() {
        while (!isEnd()) {
            FutureTask<Void> step = new FutureTask<>(this::step);
            step.run();
            try {
                step.get();
                thrown = Optional.empty();
            } catch (ExecutionException e) {
                thrown = Optional.of(e.getCause());
            } catch (InterruptedException e) {
                thrown = Optional.of(e);
            }
        }
    }

    private boolean isEnd() {
        return Thread.currentThread().isInterrupted()
                || thrown.filter(t -> t instanceof InterruptedException || t instanceof ClosedWatchServiceException)
                        .isPresent();
    }

    /** Waits for the next change and takes it in; first of all, what the last step threw is shown. */
    private Void step() throws IOException, InterruptedException {
        if (thrown.isPresent()) {
            show(thrown.get());
            TimeUnit.MILLISECONDS.sleep(AGAIN_MILLIS);
        }
        // What cannot be read may be back by itself; a fault of the program is the same until something else is
        // written.
        boolean atOnce = thrown.filter(IOException.class::isInstance).isPresent();
        pending.addAll(atOnce ? watcher.await(0) : watcher.await());
        Optional<Change> change = site.follow(pending);
        pending.clear();
        boolean held = failure.isPresent();
        failure = Optional.empty();
        if (held || change.isPresent()) {
            events.send(site.state().version(), held ? Set.of() : change.get().pages());
            listener.changed();
        }
        return null;
    }

    private void show(Throwable reason) {
        // What changed may have been noted in part.
        pending.add("");
        Optional<Diagnostic> shown = Optional.of(problem(reason));
        if (!shown.equals(failure)) {
            failure = shown;
            events.send(state().version(), Set.of());
            listener.failed(reason);
        }
    }

    private Diagnostic problem(Throwable reason) {
        SourcePosition place = SourcePosition.ofFile(watcher.root().toString());
        if (reason instanceof FileSystemException e && e.getReason() == null) {
            String file = e.getFile() + " (" + e.getClass().getSimpleName() + ")";
            return Diagnostic.of(Code.CONTENT_UNREADABLE, place, file);
        }
        return reason instanceof IOException
                ? Diagnostic.of(
                        Code.CONTENT_UNREADABLE, place, Objects.toString(reason.getMessage(), reason.toString()))
                : Diagnostic.of(Code.REBUILD_FAILED, place, reason.toString());
    }
}
