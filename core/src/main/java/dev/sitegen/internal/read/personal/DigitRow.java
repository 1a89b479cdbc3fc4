package dev.sitegen.internal.read.personal;

import dev.sitegen.internal.read.personal.PersonalNumber.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Groups of digits with single blanks or hyphens between them, and the numbers of persons among them. */
final class DigitRow {

    /** The groups in which mobile numbers are written; eleven digits each. */
    private static final List<List<Integer>> MOBILE_GROUPS =
            List.of(List.of(3, 4, 4), List.of(4, 3, 4), List.of(3, 8), List.of(7, 4));

    private static final int MOST_DIGITS = 19;

    /** No number with its separators is longer. */
    private static final int LONGEST = 2 * MOST_DIGITS;

    private static final int MOBILE_DIGITS = 11;
    private static final int ID_DIGITS = 18;
    private static final String COUNTRY_CODE = "86";

    private final String text;
    private final List<Group> groups = new ArrayList<>();

    private record Group(int from, int to) {

        int length() {
            return to - from;
        }
    }

    DigitRow(String text, int from, int to) {
        this.text = text;
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || !PersonalNumbers.isDigit(text.charAt(i))) {
                groups.add(new Group(start, i));
                start = i + 1;
            }
        }
    }

    /**
     * Adds the numbers. Digits in several groups are a number only if all groups of the row are of such numbers: three numbers of a
     * table beside each other are none.
     */
    void find(List<PersonalNumber> found) {
        Optional<List<PersonalNumber>> all = all();
        (all.isPresent() ? all.get() : alone())
                .stream().filter(number -> Surroundings.allow(text, number)).forEach(found::add);
    }

    /** The numbers that each fill one group. */
    private List<PersonalNumber> alone() {
        return IntStream.range(0, groups.size())
                .mapToObj(i -> number(i, i))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The numbers that take up all groups, but for codes of the country; empty if some are left. */
    private Optional<List<PersonalNumber>> all() {
        List<PersonalNumber> all = new ArrayList<>();
        for (int first = 0; first < groups.size(); ) {
            int last = lastOfLongest(first);
            if (last >= 0) {
                all.add(number(first, last).orElseThrow());
            } else if (!isCountryCode(first)) {
                return Optional.empty();
            }
            first = Math.max(first, last) + 1;
        }
        return Optional.of(all);
    }

    /** The last group of the longest number that begins with a group; -1 if there is none. */
    private int lastOfLongest(int first) {
        int digits = 0;
        int found = -1;
        for (int last = first; last < groups.size() && digits <= MOST_DIGITS; last++) {
            digits += groups.get(last).length();
            found = number(first, last).isPresent() ? last : found;
        }
        return found;
    }

    private boolean isCountryCode(int index) {
        Group group = groups.get(index);
        String code = group.length() <= 4 ? digits(group.from(), group.to()) : "";
        return code.equals(COUNTRY_CODE) || code.equals("00" + COUNTRY_CODE);
    }

    private Optional<PersonalNumber> number(int first, int last) {
        int from = groups.get(first).from();
        int to = groups.get(last).to();
        if (to - from > LONGEST) {
            return Optional.empty();
        }
        String digits = digits(from, to);
        boolean x = digits.length() == ID_DIGITS - 1 && last == groups.size() - 1 && isX(to);
        if (x && ResidentId.isOne(digits + "X")) {
            return Optional.of(new PersonalNumber(Kind.RESIDENT_ID, from, to + 1, digits + "X"));
        }
        if (digits.length() == ID_DIGITS && ResidentId.isOne(digits)) {
            return Optional.of(new PersonalNumber(Kind.RESIDENT_ID, from, to, digits));
        }
        List<Integer> lengths =
                groups.subList(first, last + 1).stream().map(Group::length).toList();
        if (digits.length() <= MOBILE_DIGITS + COUNTRY_CODE.length()) {
            return mobile(from, to, digits, lengths);
        }
        return isCardGrouping(lengths) && BankCard.isOne(digits)
                ? Optional.of(new PersonalNumber(Kind.BANK_CARD, from, to, digits))
                : Optional.empty();
    }

    private static Optional<PersonalNumber> mobile(int from, int to, String digits, List<Integer> lengths) {
        boolean abroad = lengths.size() == 1
                && digits.length() == MOBILE_DIGITS + COUNTRY_CODE.length()
                && digits.startsWith(COUNTRY_CODE);
        String national = abroad ? digits.substring(COUNTRY_CODE.length()) : digits;
        boolean mobile =
                national.length() == MOBILE_DIGITS && isMobileGrouping(lengths) && MobileNumber.isOne(national);
        return mobile ? Optional.of(new PersonalNumber(Kind.MOBILE, from, to, national)) : Optional.empty();
    }

    /** Returns whether a mobile number is in one piece, in one of the usual ways, or digit by digit. */
    private static boolean isMobileGrouping(List<Integer> lengths) {
        return lengths.size() == 1
                || MOBILE_GROUPS.contains(lengths)
                || lengths.stream().allMatch(length -> length == 1);
    }

    /** Returns whether a card number is in one piece, digit by digit, or in fours with a rest of at most four. */
    private static boolean isCardGrouping(List<Integer> lengths) {
        return lengths.size() == 1
                || lengths.stream().allMatch(length -> length == 1)
                || lengths.subList(0, lengths.size() - 1).stream().allMatch(length -> length == 4)
                        && lengths.get(lengths.size() - 1) <= 4;
    }

    private boolean isX(int at) {
        return at < text.length() && "xXｘＸ".indexOf(text.charAt(at)) >= 0;
    }

    /** The digits of a part of the text in ASCII. */
    private String digits(int from, int to) {
        StringBuilder digits = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (PersonalNumbers.isDigit(c)) {
                digits.append(c <= '9' ? c : (char) (c - '０' + '0'));
            }
        }
        return digits.toString();
    }
}
