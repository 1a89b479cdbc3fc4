package example.desk;

import java.util.List;

/** The problems of the site, for its pages. */
public final class Problems {

    private final List<Problem> all;

    Problems(List<Problem> all) {
        this.all = List.copyOf(all);
    }

    /** Every problem, in the order of files and lines. */
    public List<Problem> all() {
        return all;
    }

    /** Those that keep the site from being published. */
    public List<Problem> errors() {
        return all.stream().filter(Problem::isError).toList();
    }

    /** Those of a report. */
    public List<Problem> of(long report) {
        return all.stream()
                .filter(problem -> problem.place().report() == report)
                .toList();
    }

    /** The errors of all other reports and of the settings. */
    public List<Problem> errorsElsewhere(long report) {
        return errors().stream()
                .filter(problem -> problem.place().report() != report)
                .toList();
    }

    /** Those that are to be shown beside an input of a report. */
    public List<Problem> beside(long report, String input) {
        return of(report).stream()
                .filter(problem -> problem.place().input().equals(input))
                .toList();
    }

    /** Number of errors of a report. */
    public int errorsOf(long report) {
        return (int) of(report).stream().filter(Problem::isError).count();
    }
}
