package dev.sitegen.transfer.internal.deploy;

import dev.sitegen.build.SiteManifest;
import dev.sitegen.transfer.DeployException;
import dev.sitegen.transfer.DeployException.Reason;
import dev.sitegen.transfer.internal.store.Item;
import dev.sitegen.transfer.internal.store.Store;
import dev.sitegen.transfer.internal.store.Store.Presence;
import dev.sitegen.transfer.internal.store.Tasks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/**
 * The steps from what is at a target to what is to be there.
 *
 * @param send the files to send, in their order
 * @param removals the files to remove
 * @param obstacles those of them that are in the way: files where the site has a directory, and the other way round
 * @param unchanged how many files are there already
 */
record Plan(List<Item> send, List<String> removals, List<String> obstacles, int unchanged) {

    /** Compares by what is known, asking nobody. */
    static Plan of(List<Item> wanted, Inventory inventory) {
        List<Item> send = wanted.stream()
                .filter(item -> !inventory.has(item.file()))
                .sorted(Rank.ORDER)
                .toList();
        Set<String> paths = wanted.stream().map(Item::path).collect(Collectors.toSet());
        List<String> removals = inventory.paths().stream()
                .filter(path -> !paths.contains(path) && !path.equals(SiteManifest.PATH.value()))
                .toList();
        return new Plan(send, removals, obstacles(removals, paths), wanted.size() - send.size());
    }

    private static List<String> obstacles(List<String> removals, Set<String> wanted) {
        Set<String> directories = new HashSet<>();
        wanted.forEach(path -> directories.addAll(above(path)));
        return removals.stream()
                .filter(path ->
                        directories.contains(path) || above(path).stream().anyMatch(wanted::contains))
                .toList();
    }

    private static List<String> above(String path) {
        List<String> directories = new ArrayList<>();
        for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            directories.add(path.substring(0, end));
        }
        return directories;
    }

    /**
     * Asks the target for the files of which nothing sure is known: new ones, and those that a killed deployment may have sent.
     *
     * @return a plan without those that are there already
     * @throws DeployException if a file that is not ours is where a new one belongs
     */
    Plan asked(Store store, Inventory inventory) throws IOException {
        if (inventory.isEmpty()) {
            return this;
        }
        Queue<String> found = new ConcurrentLinkedQueue<>();
        Queue<String> conflicts = new ConcurrentLinkedQueue<>();
        List<Item> unsure = send.stream()
                .filter(item -> inventory.isDoubtful(item.path())
                        || inventory.find(item.path()).isEmpty() && !isObstructed(item.path()))
                .toList();
        Tasks.forEach(store.connections(), unsure, item -> {
            Presence presence = store.presence(item);
            if (presence == Presence.SAME) {
                found.add(item.path());
            } else if (presence == Presence.OTHER && !inventory.isDoubtful(item.path())) {
                conflicts.add(item.path());
            }
        });
        if (!conflicts.isEmpty()) {
            String first = conflicts.stream().sorted().findFirst().orElseThrow();
            throw new DeployException(Reason.CONFLICT, store.name(), first);
        }
        Set<String> present = Set.copyOf(found);
        List<Item> rest =
                send.stream().filter(item -> !present.contains(item.path())).toList();
        return new Plan(rest, removals, obstacles, unchanged + present.size());
    }

    /** Returns whether a file of ours is in the way and will be gone. */
    private boolean isObstructed(String path) {
        List<String> above = above(path);
        return obstacles.stream().anyMatch(other -> other.startsWith(path + "/") || above.contains(other));
    }

    /** Returns whether nothing is to be done. */
    boolean isEmpty() {
        return send.isEmpty() && removals.isEmpty();
    }

    /** The files of a rank that are to be sent. */
    List<Item> send(Rank rank) {
        return send.stream().filter(item -> Rank.of(item.path()) == rank).toList();
    }

    /** The paths of all files that change. */
    Set<String> paths() {
        Set<String> paths = new HashSet<>(removals);
        send.forEach(item -> paths.add(item.path()));
        return paths;
    }
}
