package dev.sitegen.internal.author.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names for what the quantities of a paragraph count, from the words around them: the noun phrase before verb and number (受理申请77件), or
 * behind the number (26个乡镇). A verb or a rate alone is said of what was counted before it (办结70件，办结率90.9%).
 */
final class QuantityNames {

    private static final Pattern PARTS = Pattern.compile("其中|包括|[（(]含");
    private static final Pattern BEGINNING = Pattern.compile("(?:从|由)([^从由]{0,12})$");
    private static final Pattern REACHED = Pattern.compile("^[^\\p{IsHan}]*(?:[升提增降减压缩扩上下]\\p{IsHan}{0,2})?(?:至|到)了?$");
    private static final Pattern CHANGE = Pattern.compile(
            "(?:(?:同比|环比|[比较](?:上|去|上一)年(?:同期)?)|^[\\s　，,、；;（(]*)(?:净|又|再)?(?:增长|增加|上升|提高|提升|下降|减少|降低|下滑|回落|(?<!^)[增减升降])了?$");
    private static final Pattern SHARE = Pattern.compile("占(?:比|总数|总量|全部|[^，,；;占]{0,12}的?)?(?:为|达|约)?$");
    private static final Pattern TOTAL = Pattern.compile("[\\s　，,、；;]*(?:共计|合计|总计|累计|一共|总共|共)");
    private static final Pattern LAST_YEAR = Pattern.compile("上年|去年|上一年");
    private static final Pattern CLOSED = Pattern.compile("[)）]");
    private static final Pattern LEADS_ON = Pattern.compile("(?:到|至|有|为)了?$");
    private static final Pattern BRACKET = Pattern.compile("[\\s　]*[（(][\\s　]*");
    private static final Pattern SHARED = Pattern.compile("(?:均|都|皆)[^，,；;。]{0,3}$");
    private static final Pattern AND = Pattern.compile("(?<=率)[和与及](?=.{1,12}率)");
    private static final Pattern LETTERS = Pattern.compile("^\\p{L}*");
    private static final int SHORTEST = 2;
    private static final int LONGEST_CONTEXT = 20;

    private String sentence = "";
    private String topic = "";
    private String whole = "";
    private boolean inParts;
    private boolean opening;
    private String last = "";
    private String count = "";
    private String beginning = "";

    /**
     * A name for a quantity.
     *
     * @param name its name; empty if the words say nothing
     * @param also names of others that the same number is said of
     * @param role its relation to the quantities before it
     */
    record Named(String name, List<String> also, Role role) {}

    /** Relations of a quantity to those before it. */
    enum Role {
        /** None that its name depends on. */
        OWN,
        /** A part of a whole. */
        PART,
        /** The share of the quantity before it in a whole. */
        SHARE,
        /** The change of the quantity before it since last year. */
        CHANGE,
        /** The value that another one began with. */
        BEGINNING,
        /** The value that it has become. */
        REACHED
    }

    /** The name of the next quantity of the paragraph. */
    Named next(Words words, String raw, String unit) {
        opening = !words.sentence().equals(sentence);
        if (opening) {
            sentence = words.sentence();
            whole = "";
            inParts = false;
            beginning = "";
        }
        boolean rate = unit.equals("%") || unit.equals("‰");
        return dependent(words, rate, unit).orElseGet(() -> raw.equals("零") ? zero(words) : own(words, rate));
    }

    /** Takes the name of a quantity that is known already, so that those behind it can be said of it. */
    void known(Words words, String name) {
        sentence = words.sentence();
        remember(name, true);
    }

    /** The name of a quantity that says something of the one before it. */
    private Optional<Named> dependent(Words words, boolean rate, String unit) {
        String near = words.near();
        if (!last.isEmpty() && CHANGE.matcher(near).find()) {
            String of = rate ? "增幅" : unit.equals("百分点") ? "变化" : "增量";
            return Optional.of(new Named(last + "（比上年" + of + "）", List.of(), Role.CHANGE));
        }
        if (!beginning.isEmpty() && REACHED.matcher(near).find()) {
            return Optional.of(remembered(beginning, Role.REACHED, true));
        }
        if (rate
                && !last.isEmpty()
                && (BRACKET.matcher(near).matches() || SHARE.matcher(near).find())) {
            return Optional.of(new Named(last + "占比", List.of(), Role.SHARE));
        }
        if (!rate
                && !count.isEmpty()
                && TOTAL.matcher(near).matches()
                && words.behind().isEmpty()) {
            return Optional.of(new Named(Phrase.object(count) + "等合计", List.of(), Role.OWN));
        }
        Matcher from = BEGINNING.matcher(near);
        String before = from.find() ? Phrase.stripped(near.substring(0, from.start())) : "";
        if (before.length() < SHORTEST) {
            return Optional.empty();
        }
        beginning = inContext(before, words, rate);
        String state = LAST_YEAR.matcher(from.group(1)).find() ? "上年" : Phrase.stripped(from.group(1));
        return Optional.of(
                new Named(beginning + "（" + (state.isEmpty() ? "原来" : state) + "）", List.of(), Role.BEGINNING));
    }

    /** 复议后“零败诉”. */
    private Named zero(Words words) {
        Matcher behind = LETTERS.matcher(words.behind());
        return remembered(Phrase.stripped(words.near()) + (behind.find() ? behind.group() : ""), Role.OWN, false);
    }

    private Named own(Words words, boolean rate) {
        if (!count.isEmpty() && PARTS.matcher(words.middle() + words.near()).find()) {
            whole = count;
            inParts = true;
        }
        inParts &= !rate && !CLOSED.matcher(words.middle()).find();
        List<String> also = new ArrayList<>();
        String near = words.near();
        if (SHARED.matcher(near).find()) {
            String[] joined = AND.split(Phrase.stripped(near));
            near = joined[joined.length - 1];
            also.addAll(List.of(joined).subList(0, joined.length - 1));
            also.addAll(Phrase.itemsAtEnd(words.middle()));
        }
        boolean listed = words.middle().endsWith("、");
        String phrase = Phrase.stripped(near);
        phrase = Phrase.withoutMeans(listed ? Phrase.withoutList(phrase) : phrase);
        if (!rate && (Phrase.wantsObject(phrase) || LEADS_ON.matcher(near).find())) {
            phrase += Phrase.nounBehind(words.behind());
        }
        if (phrase.isEmpty()) {
            return new Named("", List.of(), Role.OWN);
        }
        Named named = remembered(
                name(phrase, words, rate), inParts ? Role.PART : Role.OWN, !inParts && !rate && !Phrase.isBare(phrase));
        List<String> others = also.stream()
                .map(Phrase::stripped)
                .filter(other -> !other.isEmpty())
                .map(other -> inContext(other, words, rate))
                .toList();
        return new Named(named.name(), others, named.role());
    }

    private String name(String phrase, Words words, boolean rate) {
        if (inParts) {
            return ofWhole(phrase, words);
        }
        boolean item = words.middle().equals("、") && phrase.length() == SHORTEST && last.endsWith(phrase.substring(1));
        return item && !rate && !Phrase.isBare(phrase)
                ? said(Phrase.object(last), "：", phrase)
                : inContext(phrase, words, rate);
    }

    /** The name of a part, with that of the whole where they have no word in common. */
    private String ofWhole(String phrase, Words words) {
        String object = Phrase.object(whole);
        boolean alike = Set.copyOf(Phrase.pairs(object)).stream().anyMatch(Phrase.pairs(phrase)::contains);
        return alike || object.isEmpty()
                ? inContext(phrase, words, false)
                : phrase.isEmpty() ? "" : said(object, Phrase.isBare(phrase) ? "" : "：", phrase);
    }

    /** A phrase said of something, unless that has a name too long to be repeated. */
    private static String said(String of, String between, String phrase) {
        return of.isEmpty() || of.length() > LONGEST_CONTEXT ? phrase : of + between + phrase;
    }

    /** A name that says what it is of. */
    private String inContext(String phrase, Words words, boolean rate) {
        String name = phrase;
        if (Phrase.isBare(phrase)) {
            String context = context(words, rate);
            name = context.endsWith(phrase) ? context : said(context, "", phrase);
        }
        return rate && !name.isEmpty() && !Phrase.isRate(name) ? name + "比例" : name;
    }

    private String context(Words words, boolean rate) {
        if (rate && !whole.isEmpty()) {
            return Phrase.object(whole);
        }
        for (String nearer : List.of(words.middle(), opening ? words.before() : "")) {
            String said = Phrase.topic(nearer);
            if (!said.isEmpty() && !Phrase.isRate(said)) {
                topic = Phrase.subject(said);
                return said;
            }
        }
        return topic.isEmpty() ? Phrase.aspect(words.heading()) : topic;
    }

    private Named remembered(String name, Role role, boolean asTopic) {
        remember(name, asTopic);
        return new Named(name, List.of(), role);
    }

    private void remember(String name, boolean asTopic) {
        last = name;
        count = Phrase.isRate(name) ? count : name;
        String subject = Phrase.subject(name);
        if (asTopic && subject.length() >= SHORTEST && !Phrase.isRate(name) && Phrase.isTopic(subject)) {
            topic = subject;
        }
    }
}
