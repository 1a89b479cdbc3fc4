package dev.sitegen.internal.preview;

import dev.sitegen.internal.publish.Spool;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The spools of an open site: each is closed once no state needs it and nobody reads from it. Thread-safe. */
final class OpenSpools {

    private final Set<Spool> spools = new HashSet<>();
    private final ReadWriteLock inUse = new ReentrantReadWriteLock();

    /** Work that reads from spools. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws IOException;
    }

    /** Takes a spool over. */
    Spool add(Spool spool) {
        inUse.writeLock().lock();
        try {
            spools.add(spool);
            return spool;
        } finally {
            inUse.writeLock().unlock();
        }
    }

    /** Does what reads from spools, none of which is closed meanwhile. */
    <T> T during(Reading<T> reading) throws IOException {
        inUse.readLock().lock();
        try {
            return reading.read();
        } finally {
            inUse.readLock().unlock();
        }
    }

    /** Closes all others. */
    void keepOnly(Set<Spool> used) throws IOException {
        inUse.writeLock().lock();
        try {
            for (Spool spool : Set.copyOf(spools)) {
                if (!used.contains(spool)) {
                    spools.remove(spool);
                    spool.close();
                }
            }
        } finally {
            inUse.writeLock().unlock();
        }
    }
}
