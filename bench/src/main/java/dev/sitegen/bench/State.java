package dev.sitegen.bench;

/** State that a build finds when it begins, in the order in which one is measured after the other. */
enum State {
    /** No output, and nothing kept from an earlier build. */
    COLD("cold"),
    /** The output of the same content. */
    UNCHANGED("unchanged"),
    /** The output from before one sentence of one report was edited. */
    ONE_CHANGED("one changed");

    private final String title;

    State(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
