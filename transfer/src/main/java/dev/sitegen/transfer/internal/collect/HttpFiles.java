package dev.sitegen.transfer.internal.collect;

import dev.sitegen.transfer.internal.collect.CollectFailure.Reason;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Files of web servers, each with an end: of its bytes, of the time it takes and of the ways it is sent on. Sends no credentials and no cookies.
 * Safe to share between threads.
 */
public final class HttpFiles {

    private static final int MOST_REDIRECTS = 3;
    private static final List<Integer> REDIRECTS = List.of(301, 302, 303, 307, 308);
    private static final int OK = 200;

    private final HttpClient client;
    private final Duration patience;

    /** @param patience how long a file may take, from the connection to its last byte */
    public HttpFiles(Duration patience) {
        this.client = HttpClient.newBuilder()
                .followRedirects(Redirect.NEVER)
                .connectTimeout(patience)
                .build();
        this.patience = patience;
    }

    /**
     * The bytes of a file.
     *
     * @param most the length from which on it is refused
     * @throws CollectFailure if it cannot be had
     * @throws InterruptedIOException if the thread is interrupted
     */
    byte[] get(URI address, int most) throws CollectFailure, InterruptedIOException {
        long end = System.nanoTime() + patience.toNanos();
        URI place = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpResponse<byte[]> answer = send(place, most, end);
            if (answer.statusCode() == OK) {
                return answer.body();
            }
            if (!REDIRECTS.contains(answer.statusCode())) {
                throw new CollectFailure(Reason.STATUS, place.toString(), String.valueOf(answer.statusCode()));
            }
            place = next(place, answer.headers().firstValue("Location"));
        }
        throw new CollectFailure(Reason.REDIRECT, address.toString(), place.toString());
    }

    /** Address that a server sends us on to: on its own host only, and never from a secure address to one that is not. */
    private static URI next(URI from, Optional<String> location) throws CollectFailure {
        URI to;
        try {
            to = from.resolve(location.orElse(""));
        } catch (IllegalArgumentException e) {
            throw new CollectFailure(Reason.REDIRECT, from.toString(), location.orElse(""));
        }
        boolean secure = "https".equals(to.getScheme());
        boolean samePlace = from.getHost().equals(to.getHost())
                && (from.getPort() == to.getPort() || secure && from.getScheme().equals("http"));
        if (!samePlace
                || to.getUserInfo() != null
                || !secure && !from.getScheme().equals(to.getScheme())) {
            throw new CollectFailure(Reason.REDIRECT, from.toString(), to.toString());
        }
        return to;
    }

    private HttpResponse<byte[]> send(URI address, int most, long end) throws CollectFailure, InterruptedIOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("User-Agent", "site-gen-collect")
                .GET()
                .build();
        CompletableFuture<HttpResponse<byte[]>> underWay =
                client.sendAsync(request, info -> new Bounded(info.statusCode() == OK ? most : 0));
        try {
            return underWay.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            underWay.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (TimeoutException e) {
            underWay.cancel(true);
            throw new CollectFailure(Reason.TIMEOUT, address.toString(), String.valueOf(patience.toSeconds()));
        } catch (ExecutionException e) {
            throw failure(address, most, e.getCause());
        }
    }

    private static CollectFailure failure(URI address, int most, Throwable cause) {
        if (cause instanceof TooLongException) {
            return new CollectFailure(Reason.SIZE, address.toString(), String.valueOf(most));
        }
        if (cause instanceof IOException) {
            String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
            return new CollectFailure(Reason.UNREACHABLE, address.toString(), message);
        }
        throw new IllegalStateException(cause);
    }

    /** A file that has more bytes than it may. */
    private static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Takes bytes up to a number; of an answer that is no file, none. */
    private static final class Bounded implements HttpResponse.BodySubscriber<byte[]> {

        private final HttpResponse.BodySubscriber<byte[]> bytes = HttpResponse.BodySubscribers.ofByteArray();
        private final int most;
        private long length;
        private Flow.Subscription subscription;

        Bounded(int most) {
            this.most = most;
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            return bytes.getBody();
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            bytes.onSubscribe(given);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            for (ByteBuffer buffer : buffers) {
                length += buffer.remaining();
            }
            if (length <= most) {
                bytes.onNext(buffers);
            } else if (most > 0) {
                subscription.cancel();
                bytes.onError(new TooLongException());
            } else {
                // The page that comes with a status is of no interest.
                subscription.cancel();
                bytes.onComplete();
            }
        }

        @Override
        public void onError(Throwable failure) {
            bytes.onError(failure);
        }

        @Override
        public void onComplete() {
            bytes.onComplete();
        }
    }
}
