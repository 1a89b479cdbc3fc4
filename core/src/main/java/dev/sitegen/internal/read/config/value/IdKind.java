package dev.sitegen.internal.read.config.value;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.model.FileNames;
import dev.sitegen.model.FileNames.Fault;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of ids, and the rule for each. An id that files or directories are named after must also be a name for them. */
public enum IdKind {
    COLUMN("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,99}", true),
    ORGANIZATION("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,99}", true),
    /** Words joined by at least one dot, such as {@code review.closed}. */
    INDICATOR("[a-zA-Z][a-zA-Z0-9_-]{0,63}(\\.[a-zA-Z0-9][a-zA-Z0-9_-]{0,63}){1,7}", true),
    CHECK("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}", false),
    /** A site whose data are added up. */
    SOURCE("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,99}", true),
    /** A key of the front matter. */
    FIELD("[a-zA-Z][a-zA-Z0-9_-]{0,63}", false),
    /** The first word of the indicators of its cells. */
    FORM("[a-zA-Z][a-zA-Z0-9_-]{0,63}", true),
    TABLE("[a-zA-Z][a-zA-Z0-9_-]{0,63}", true),
    TABLE_COLUMN("[a-zA-Z][a-zA-Z0-9_-]{0,63}", false),
    TABLE_ROW("[a-zA-Z][a-zA-Z0-9_-]{0,63}(\\.[a-zA-Z0-9_-]{1,63}){0,3}", false);

    private final Pattern pattern;
    private final boolean namesFiles;

    IdKind(String pattern, boolean namesFiles) {
        this.pattern = Pattern.compile(pattern);
        this.namesFiles = namesFiles;
    }

    /**
     * Reports an id that is not of the kind.
     *
     * @return whether it is
     */
    public boolean check(String id, SourcePosition position, Problems problems) {
        Optional<Fault> fault =
                namesFiles ? FileNames.faultOfStem(id).filter(IdKind::isNotOfPattern) : Optional.empty();
        Optional<String> problem = fault.map(Fault::name)
                .or(() -> pattern.matcher(id).matches() ? Optional.empty() : Optional.of("PATTERN"));
        problem.ifPresent(name -> problems.add(Code.BAD_ID, position, Fields.shown(id), name));
        return problem.isEmpty();
    }

    /** Returns whether a fault is none that the allowed characters rule out. */
    private static boolean isNotOfPattern(Fault fault) {
        return fault == Fault.DEVICE || fault == Fault.TOO_LONG;
    }
}
