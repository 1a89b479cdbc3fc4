package dev.sitegen.internal.plan;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.Addresses.Clash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The addresses given away so far; two that ask for one are reported. */
final class Claims<F extends Output> {

    /**
     * Owner of an address.
     *
     * @param name what an author wrote to have it; empty for the site's own files
     */
    private record Owner(String address, String name) {}

    private static final SourcePosition SITE = SourcePosition.ofFile("site.yaml");

    private final Problems problems;
    private final List<F> outputs = new ArrayList<>();

    /** Owners by the address in lower case. */
    private final Map<String, Owner> owners = new HashMap<>();

    /** The directories that hold files, with one who has a file there. */
    private final Map<String, Owner> directories = new HashMap<>();

    Claims(Problems problems) {
        this.problems = problems;
        give(new Owner(Addresses.manifest().value(), ""));
    }

    /** Claims the address of a file. */
    void claim(F output) {
        Optional<SourcePosition> origin = output.origin();
        SourcePosition position = origin.orElse(SITE);
        String name = origin.map(SourcePosition::toString).orElse("");
        Owner owner = new Owner(output.path().value(), name);
        Optional<Owner> other = other(fold(owner.address));
        if (other.isPresent()) {
            problems.add(
                    Code.TWO_AT_ONE_ADDRESS,
                    position,
                    owner.address,
                    other.get().name.isEmpty() ? "site-gen" : other.get().name,
                    clash(owner, other.get()).name(),
                    other.get().address);
        } else {
            give(owner);
            outputs.add(output);
        }
    }

    private static Clash clash(Owner owner, Owner other) {
        if (!fold(owner.address).equals(fold(other.address))) {
            return Clash.DIRECTORY;
        }
        if (!owner.address.equals(other.address)) {
            return Clash.CASE;
        }
        return other.name.isEmpty() ? Clash.SITE : Clash.SAME;
    }

    /** The claim on an address: of the one that has it, needs it as a directory, or has a directory of it as a file. */
    private Optional<Owner> other(String key) {
        Owner other = owners.getOrDefault(key, directories.get(key));
        for (int slash = key.indexOf('/'); slash > 0 && other == null; slash = key.indexOf('/', slash + 1)) {
            other = owners.get(key.substring(0, slash));
        }
        return Optional.ofNullable(other);
    }

    private void give(Owner owner) {
        String key = fold(owner.address);
        owners.put(key, owner);
        for (int slash = key.lastIndexOf('/');
                slash > 0 && directories.putIfAbsent(key.substring(0, slash), owner) == null;
                slash = key.lastIndexOf('/', slash - 1)) {
            // up to a directory that is known
        }
    }

    private static String fold(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    List<F> outputs() {
        return outputs;
    }
}
