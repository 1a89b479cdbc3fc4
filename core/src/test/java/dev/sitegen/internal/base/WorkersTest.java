package dev.sitegen.internal.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WorkersTest {

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void resultsComeInOrderOnTheCallersThread(int threads) throws IOException {
        List<Integer> results = new ArrayList<>();
        Thread caller = Thread.currentThread();
        try (Workers workers = new Workers(threads)) {
            workers.map(
                    numbers(500),
                    number -> {
                        if (number % 7 == 0) {
                            Thread.onSpinWait();
                        }
                        return number * 2;
                    },
                    result -> {
                        assertSame(caller, Thread.currentThread());
                        results.add(result);
                    });
        }
        assertEquals(numbers(500).stream().map(number -> number * 2).toList(), results);
    }

    @Test
    void allThreadsWorkAtOnce() throws IOException {
        CountDownLatch together = new CountDownLatch(3);
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        try (Workers workers = new Workers(3)) {
            workers.map(
                    numbers(3),
                    number -> {
                        seen.add(Thread.currentThread());
                        together.countDown();
                        return await(together);
                    },
                    met -> assertTrue(met));
        }
        assertEquals(3, seen.size());
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    @Test
    void aTaskRunsBesideTheCaller() throws IOException {
        CountDownLatch begun = new CountDownLatch(1);
        try (Workers workers = new Workers(1)) {
            Workers.Pending<Boolean> task = workers.begin(() -> await(begun));
            begun.countDown();
            assertTrue(task.get());
        }
    }

    @Test
    void whatATaskThrowsIsThrownWhenItIsAskedFor() {
        IOException failure = new IOException("no");
        try (Workers workers = new Workers(1)) {
            Workers.Pending<Boolean> task = workers.begin(() -> {
                throw failure;
            });
            assertSame(failure, assertThrows(IOException.class, task::get));
        }
    }

    @Test
    void fewPiecesAreUnderWayAtOnce() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Integer> finished = new ArrayList<>();
        try (Workers workers = new Workers(2)) {
            workers.map(numbers(2_000), number -> begun.incrementAndGet(), result -> {
                finished.add(result);
                most.accumulateAndGet(begun.get() - finished.size(), Math::max);
            });
        }
        assertEquals(2_000, finished.size());
        assertTrue(most.get() <= 64, most::toString);
    }

    @Test
    void noThreadWaitsForTheSlowestPiece() throws IOException {
        CountDownLatch others = new CountDownLatch(25);
        List<Boolean> results = new ArrayList<>();
        try (Workers workers = new Workers(2)) {
            workers.map(
                    numbers(26),
                    number -> {
                        others.countDown();
                        return number > 0 || await(others);
                    },
                    results::add);
        }
        assertEquals(Collections.nCopies(26, true), results);
    }

    @Test
    void nothingMoreIsBegunWhenAResultIsRefused() {
        AtomicInteger begun = new AtomicInteger();
        IllegalStateException refused = new IllegalStateException("refused");
        try (Workers workers = new Workers(2)) {
            IllegalStateException thrown = assertThrows(
                    IllegalStateException.class,
                    () -> workers.map(numbers(2_000), number -> begun.incrementAndGet(), result -> {
                        throw refused;
                    }));
            assertSame(refused, thrown);
        }
        assertTrue(begun.get() <= 64, begun::toString);
    }

    @Test
    void theFirstFailureInOrderIsThrown() {
        List<Integer> results = new ArrayList<>();
        try (Workers workers = new Workers(4)) {
            IOException thrown = assertThrows(
                    IOException.class,
                    () -> workers.map(
                            numbers(100),
                            number -> {
                                if (number == 30 || number == 60) {
                                    throw new IOException("no " + number);
                                }
                                return number;
                            },
                            results::add));
            assertEquals("no 30", thrown.getMessage());
        }
        assertEquals(numbers(30), results);
    }

    @Test
    void errorsAndFaultsArePassedOn() {
        try (Workers workers = new Workers(2)) {
            assertThrows(
                    StackOverflowError.class,
                    () -> workers.map(
                            numbers(1),
                            number -> {
                                throw new StackOverflowError();
                            },
                            result -> {}));
            IllegalArgumentException fault = new IllegalArgumentException("fault");
            IllegalStateException thrown = assertThrows(
                    IllegalStateException.class,
                    () -> workers.map(
                            numbers(1),
                            number -> {
                                throw fault;
                            },
                            result -> {}));
            assertSame(fault, thrown.getCause());
        }
    }

    @Test
    void anInterruptEndsTheWorkAfterWhatIsUnderWay() {
        List<Integer> results = new ArrayList<>();
        AtomicInteger underWay = new AtomicInteger();
        try (Workers workers = new Workers(2)) {
            assertThrows(
                    InterruptedIOException.class,
                    () -> workers.map(
                            numbers(1000),
                            number -> {
                                underWay.incrementAndGet();
                                Thread.yield();
                                underWay.decrementAndGet();
                                return number;
                            },
                            result -> {
                                results.add(result);
                                if (result == 7) {
                                    Thread.currentThread().interrupt();
                                }
                            }));
            assertEquals(0, underWay.get());
        }
        assertTrue(Thread.interrupted());
        assertEquals(numbers(1000).subList(0, results.size()), results);
        assertEquals(7, results.get(results.size() - 1));
    }

    @Test
    void theyCanBeUsedAgain() throws IOException {
        List<Integer> results = new ArrayList<>();
        try (Workers workers = new Workers(2)) {
            workers.map(List.<Integer>of(), number -> number, results::add);
            workers.map(numbers(3), number -> number, results::add);
            workers.map(numbers(2), number -> number, results::add);
        }
        assertEquals(List.of(0, 1, 2, 0, 1), results);
    }
}
