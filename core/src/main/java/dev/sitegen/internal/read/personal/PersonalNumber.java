package dev.sitegen.internal.read.personal;

/**
 * A number that belongs to a person.
 *
 * @param from where it begins in the text
 * @param to where it ends
 * @param digits its digits in ASCII, without what parts them
 */
public record PersonalNumber(Kind kind, int from, int to, String digits) {

    /** The kinds of number, each with the digits that may be shown. */
    public enum Kind {
        /** 公民身份号码, GB 11643. */
        RESIDENT_ID(6, 4),
        /** The number of a mobile telephone in mainland China. */
        MOBILE(3, 4),
        /** The number of a bank card. */
        BANK_CARD(4, 4);

        private final int first;
        private final int last;

        Kind(int first, int last) {
            this.first = first;
            this.last = last;
        }
    }

    /**
     * The arguments of a diagnostic about it.
     *
     * @param place {@code TEXT}, or {@code METADATA} of a file
     */
    public String[] arguments(String place) {
        return new String[] {place + "_" + kind.name(), masked(), digits, place};
    }

    /** The number as it may be published, with stars in its middle. */
    public String masked() {
        int stars = digits.length() - kind.first - kind.last;
        return digits.substring(0, kind.first) + "*".repeat(stars) + digits.substring(digits.length() - kind.last);
    }
}
