package dev.sitegen.internal.render.data;

import dev.sitegen.internal.base.text.MessageBundle;
import dev.sitegen.internal.render.data.Field.Category;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Outcome;
import dev.sitegen.model.Qualifier;
import dev.sitegen.model.Verdict;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of data files in the site's language: the theme's, and its own where the theme has none. */
record DataTexts(Map<String, String> all) {

    DataTexts {
        all = Map.copyOf(all);
    }

    static DataTexts of(Locale language, Map<String, String> theme) {
        String own = language.getLanguage().equals("zh") ? "words_zh.properties" : "words_en.properties";
        Map<String, String> all = new HashMap<>(MessageBundle.load(DataTexts.class, own));
        all.putAll(theme);
        return new DataTexts(all);
    }

    /** A word; its key when there is none. */
    String get(String key) {
        return all.getOrDefault(key, key);
    }

    /** A word, or nothing. */
    String ifAny(String key) {
        return all.getOrDefault(key, "");
    }

    /** A phrase with its places {@code {0}}, {@code {1}} … filled; what is put in is not looked into. */
    String fill(String key, List<String> arguments) {
        String phrase = get(key);
        StringBuilder filled = new StringBuilder(phrase.length() + 64);
        for (int i = 0; i < phrase.length(); i++) {
            boolean place = phrase.charAt(i) == '{' && i + 2 < phrase.length() && phrase.charAt(i + 2) == '}';
            int index = place ? phrase.charAt(i + 1) - '0' : -1;
            if (index >= 0 && index <= 9) {
                filled.append(index < arguments.size() ? arguments.get(index) : "");
                i += 2;
            } else {
                filled.append(phrase.charAt(i));
            }
        }
        return filled.toString();
    }

    String fill(String key, String... arguments) {
        return fill(key, List.of(arguments));
    }

    /** The key of the title of a column; one of a single table may mean something of its own. */
    String ofField(String table, String field) {
        String own = "dataField." + table + "." + field;
        return ifAny(own).isEmpty() ? "dataField." + field : own;
    }

    /** A name with its unit, if it has one: {@code 办结数（件）}. */
    String withUnit(String name, Indicator indicator) {
        return indicator.unit().isEmpty() ? name : fill("dataWithUnit", name, indicator.unit());
    }

    /** Meaning of a qualifier. */
    String qualifier(Qualifier qualifier) {
        return get(key("dataQualifier", qualifier));
    }

    /** The phrase for a number with a qualifier, its place {@code {0}} open. */
    String qualified(Qualifier qualifier) {
        return qualifier.isExact() ? "{0}" : get(key("qualifier", qualifier));
    }

    String outcome(Outcome outcome) {
        return get(key("outcome", outcome));
    }

    /** Reason for the outcome of a check. */
    String explanation(Verdict verdict) {
        return fill(key("reason", verdict.reason()), verdict.details());
    }

    /** The values of an enumeration as they are in data, with their names. */
    List<Category> categories(String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> category(prefix, SharedFields.key(value)))
                .toList();
    }

    Category category(String prefix, String value) {
        return new Category(value, get("data" + capital(prefix) + capital(value)));
    }

    /** {@code reasonHoldsRounded} for {@code HOLDS_ROUNDED}. */
    private static String key(String prefix, Enum<?> constant) {
        StringBuilder key = new StringBuilder(prefix);
        for (String part : constant.name().split("_")) {
            key.append(capital(part.toLowerCase(Locale.ROOT)));
        }
        return key.toString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
