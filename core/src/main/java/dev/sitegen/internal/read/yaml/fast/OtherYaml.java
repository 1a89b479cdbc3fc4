package dev.sitegen.internal.read.yaml.fast;

/** Thrown for a text that is YAML in some other way, or none. It has no stack trace: it is no fault, and it is thrown often. */
final class OtherYaml extends Exception {

    private static final long serialVersionUID = 1L;

    private OtherYaml() {
        super("", null, false, false);
    }

    /** @throws OtherYaml unless a condition of usual YAML holds */
    static void unless(boolean usual) throws OtherYaml {
        if (!usual) {
            throw new OtherYaml();
        }
    }
}
