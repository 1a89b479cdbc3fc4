package dev.sitegen.importer.internal.facts;

import dev.sitegen.importer.internal.facts.Candidates.Choice;
import dev.sitegen.model.Column;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The column that a title names, by the words in which the names of columns differ. */
final class ColumnNames {

    /** Words that most names of columns end in. */
    private static final Pattern COMMON = Pattern.compile("(?:工作|建设|情况|年度|实施|执行)*(?:年度报告|工作报告|情况报告|报告|年报|总结|公开)?$");

    private static final Pattern GENERIC =
            Pattern.compile("年度报告|年报|报告|工作报告|年度|总结|信息|工作|annual report|report", Pattern.CASE_INSENSITIVE);

    /** Topics that titles and names of columns write in several ways. */
    private static final List<List<String>> TOPICS =
            List.of(List.of("法治政府", "依法行政", "rule of law"), List.of("信息公开", "政务公开", "information disclosure"));

    private static final int SHORTEST = 2;

    private final Collection<Column> columns;

    ColumnNames(Collection<Column> columns) {
        this.columns = columns;
    }

    /** The column of a title, or of the place where the page was published. */
    Choice of(String title, String place) {
        Choice byTitle = named(title);
        if (byTitle.id().isPresent() || place.isEmpty()) {
            return byTitle;
        }
        Choice byPlace = named(place);
        return byPlace.id().isPresent() ? byPlace : byTitle;
    }

    private Choice named(String text) {
        String words = folded(text);
        Map<String, Integer> lengths = new LinkedHashMap<>();
        for (Column column : columns) {
            int longest = words(column)
                    .filter(word -> word.length() >= SHORTEST && words.contains(word))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            if (longest > 0) {
                lengths.put(column.id(), longest);
            }
        }
        int longest =
                lengths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> best = lengths.entrySet().stream()
                .filter(entry -> entry.getValue() == longest)
                .map(Map.Entry::getKey)
                .toList();
        if (best.isEmpty() && columns.size() == 1 && columns.stream().allMatch(ColumnNames::isGeneric)) {
            return Choice.of(columns.iterator().next().id());
        }
        return Candidates.only(best, text);
    }

    /** The words by which a column is known: its name, what is special in it, its keywords, and other words for its topic. */
    private static Stream<String> words(Column column) {
        String name = folded(column.name());
        Stream<String> special = Stream.of(name, stem(name));
        Stream<String> keywords = column.keywords().stream()
                .map(ColumnNames::folded)
                .filter(word -> !GENERIC.matcher(word).matches());
        Stream<String> topics = TOPICS.stream()
                .filter(topic -> topic.stream().anyMatch(name::contains))
                .flatMap(List::stream);
        return Stream.of(special, keywords, topics).flatMap(words -> words).filter(word -> !word.isEmpty());
    }

    private static String stem(String name) {
        return COMMON.matcher(name).replaceFirst("");
    }

    /** Returns whether a column is for reports of every kind. */
    private static boolean isGeneric(Column column) {
        return stem(folded(column.name())).isEmpty();
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\u3000\u00A0-]+", " ")
                .toLowerCase(java.util.Locale.ROOT)
                .strip();
    }
}
