package dev.sitegen.internal.author.dictionary;

import dev.sitegen.internal.author.dictionary.QuantityNames.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Proposes checks on the figures of a report: whole and parts, a part that is no more than its whole, rates, what was closed of what was
 * received, rises and falls, changes since last year. Each is one that the sentence suggests and that its numbers fulfil.
 */
final class CheckProposals {

    private static final Pattern PARTS = Pattern.compile("其中|包括|分别|[（(]含");
    private static final Pattern TOTAL = Pattern.compile("(?:共计|合计|总计|累计|共|总数为?|总量为?)[^，,；;、]{0,8}$");
    private static final Pattern FALL = Pattern.compile("降|减|缩|压|下");

    /** Words for what is received, and for what becomes of it. */
    private static final Pattern RECEIVED = Pattern.compile("受理|办理|接收|收到|收办|新收|承接|承办|移送|发现|征集|排查|抽取|调解|立案");

    private static final Pattern CLOSED = Pattern.compile("办结|审结|结案|化解|整改|办复|答复|回复|采纳|解决|纠正|查处|履行");

    private static final int MOST_PARTS = 16;

    private final List<Fact> facts;
    private final Set<String> ids;
    private final Set<String> there;
    private final Map<String, NewCheck> checks = new LinkedHashMap<>();

    /** @param rules the texts of the checks that are there, by their ids */
    CheckProposals(List<Fact> facts, Map<String, String> rules) {
        this.facts = facts;
        this.ids = rules.keySet();
        this.there = rules.values().stream().map(CheckProposals::known).collect(Collectors.toSet());
    }

    /** A rule as far as another one would say the same: what a figure is equal to is said once. */
    private static String known(String rule) {
        String packed = packed(rule);
        int equal = packed.indexOf('=');
        return equal > 0 && "<>".indexOf(packed.charAt(equal - 1)) < 0 ? packed.substring(0, equal + 1) : packed;
    }

    private static String packed(String rule) {
        return rule.replaceAll("\\s", "");
    }

    List<NewCheck> checks() {
        int from = 0;
        while (from < facts.size()) {
            int to = from + 1;
            while (to < facts.size()
                    && isSameSentence(facts.get(to - 1).words(), facts.get(to).words())) {
                to++;
            }
            sentence(facts.subList(from, to));
            from = to;
        }
        return List.copyOf(checks.values());
    }

    /** Returns whether figures are of one sentence, or the second of one that goes on with the parts of the first. */
    private static boolean isSameSentence(Words one, Words next) {
        return next.sentence().equals(one.sentence()) || next.sentence().startsWith("其中");
    }

    private void sentence(List<Fact> figures) {
        for (int i = 1; i < figures.size(); i++) {
            Fact figure = figures.get(i);
            if (figure.isRate() || figure.role() == Role.CHANGE) {
                continue;
            }
            boolean parts = isSaid(PARTS, figure);
            if (parts && !isSum(figures, i)) {
                noMore(figure, figures.get(i - 1));
            } else if (!parts) {
                total(figures, i);
                closed(figures, i);
            }
        }
        withoutWord(figures);
        for (int i = 1; i < figures.size(); i++) {
            Fact figure = figures.get(i);
            if (figure.role() == Role.CHANGE) {
                now(figures, i).ifPresent(now -> change(figure, now));
            } else if (figure.role() == Role.REACHED) {
                reached(figure, figures.get(i - 1));
            } else if (figure.isRate() && figure.isPlain()) {
                new RateCheck(figures.subList(0, i), figure)
                        .ratio()
                        .ifPresent(ratio -> add(
                                figure.id() + ".rate",
                                figure.indicator().name(),
                                figure.id() + " = " + ratio.rule(),
                                false,
                                ratio.first()));
            }
        }
    }

    private static boolean isSaid(Pattern words, Fact figure) {
        return words.matcher(figure.words().middle() + figure.words().near()).find();
    }

    /** Looks for the whole before the first part, and for the parts that make it. */
    private boolean isSum(List<Fact> figures, int first) {
        for (int whole = first - 1; whole >= Math.max(0, first - MOST_PARTS); whole--) {
            int last = lastPart(figures, first, figures.get(whole));
            if (last > first) {
                sum(figures.get(whole), figures.subList(first, last + 1));
                return true;
            }
        }
        return false;
    }

    /** The last of the parts that make a whole, the most that do; −1 if they make none. */
    private static int lastPart(List<Fact> figures, int first, Fact whole) {
        int last = -1;
        if (!isSummand(figures.get(first), whole)) {
            return last;
        }
        for (int i = first + 1;
                i < Math.min(figures.size(), first + MOST_PARTS) && isSummand(figures.get(i), whole);
                i++) {
            List<Fact> parts = figures.subList(first, i + 1);
            last = Sums.agree(whole, parts) ? i : last;
        }
        return last;
    }

    private static boolean isSummand(Fact part, Fact whole) {
        return part.isPlain() && whole.isPlain() && part.isLike(whole) && part.role() != Role.CHANGE;
    }

    /** Looks for the parts before a total: 甲41件、乙15件，共56件. */
    private void total(List<Fact> figures, int total) {
        Fact whole = figures.get(total);
        if (!TOTAL.matcher(whole.words().near()).find() || !isSummand(figures.get(total - 1), whole)) {
            return;
        }
        for (int first = total - 2;
                first >= Math.max(0, total - MOST_PARTS) && isSummand(figures.get(first), whole);
                first--) {
            List<Fact> parts = figures.subList(first, total);
            if (Sums.agree(whole, parts)) {
                sum(whole, parts);
                return;
            }
        }
    }

    /** Looks for three or more numbers that make the one before them, though no word says so. */
    private void withoutWord(List<Fact> figures) {
        for (int whole = 0; whole + 3 < figures.size(); whole++) {
            int last = lastPart(figures, whole + 1, figures.get(whole));
            if (last >= whole + 3) {
                sum(figures.get(whole), figures.subList(whole + 1, last + 1));
            }
        }
    }

    private static Fact earlier(Fact one, Fact other) {
        return one.isBefore(other) ? one : other;
    }

    private void sum(Fact whole, List<Fact> parts) {
        boolean twice = parts.stream().map(Fact::id).distinct().count() < parts.size();
        if (!twice && parts.stream().noneMatch(part -> part.id().equals(whole.id()))) {
            String sum = parts.stream().map(Fact::id).collect(Collectors.joining(" + "));
            add(
                    whole.id() + ".parts",
                    whole.indicator().name() + "等于各部分之和",
                    whole.id() + " = " + sum,
                    false,
                    earlier(whole, parts.get(0)));
        }
    }

    private void noMore(Fact part, Fact whole) {
        if (part.isLike(whole)
                && !part.id().equals(whole.id())
                && part.quantity().qualifier().isExact()
                && whole.quantity().qualifier().isExact()
                && part.value().compareTo(whole.value()) <= 0) {
            String name = part.indicator().name() + "不多于" + whole.indicator().name();
            add(part.id() + ".most", name, part.id() + " <= " + whole.id(), false, whole);
        }
    }

    /** Looks for what was received before what is only said to be closed, in the same unit. */
    private void closed(List<Fact> figures, int closed) {
        Fact figure = figures.get(closed);
        String done = Phrase.stripped(figure.words().near());
        if (!CLOSED.matcher(done).find() || !Phrase.isBare(done)) {
            return;
        }
        for (int i = closed - 1; i >= Math.max(0, closed - MOST_PARTS); i--) {
            Fact received = figures.get(i);
            if (received.indicator().unit().equals(figure.indicator().unit())
                    && RECEIVED.matcher(received.words().near()).find()) {
                noMore(figure, received);
                return;
            }
        }
    }

    private void reached(Fact now, Fact before) {
        boolean fall = FALL.matcher(now.words().near()).find();
        int order = now.value().compareTo(before.value());
        if (before.role() == Role.BEGINNING && (fall ? order <= 0 : order >= 0)) {
            add(
                    now.id() + ".direction",
                    now.indicator().name() + (fall ? "下降" : "上升"),
                    now.id() + (fall ? " <= " : " >= ") + before.id(),
                    false,
                    before);
        }
    }

    /** The figure that a change is one of. */
    private static Optional<Fact> now(List<Fact> figures, int change) {
        for (int i = change - 1; i >= 0; i--) {
            if (figures.get(i).role() != Role.CHANGE) {
                return Optional.of(figures.get(i));
            }
        }
        return Optional.empty();
    }

    private void change(Fact change, Fact now) {
        String rule = change.id() + " = "
                + (change.indicator().isRate()
                        ? "(" + now.id() + " - previous." + now.id() + ") / previous." + now.id()
                        : now.id() + " - previous." + now.id());
        boolean rateOfRate = change.indicator().isRate() && now.isRate();
        if (!rateOfRate && (change.isRate() || change.isLike(now))) {
            add(change.id() + ".change", now.indicator().name() + "与上年相比", rule, true, now);
        }
    }

    /** @param from the first figure of the relation in the text */
    private void add(String id, String name, String rule, boolean warning, Fact from) {
        String sentence = from.words().sentence();
        int begin = Math.max(0, sentence.indexOf(from.words().near().strip()));
        if (!ids.contains(id) && !there.contains(known(rule))) {
            checks.putIfAbsent(id, new NewCheck(id, name, rule, warning, sentence, begin));
        }
    }
}
