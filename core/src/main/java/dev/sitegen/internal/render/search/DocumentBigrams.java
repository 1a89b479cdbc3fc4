package dev.sitegen.internal.render.search;

import dev.sitegen.internal.plan.SearchName;
import dev.sitegen.internal.plan.SearchScope;
import dev.sitegen.model.Document;
import java.io.IOException;
import java.util.Arrays;

/** Keys of single documents and names, as the index has them. Safe to share between threads. */
final class DocumentBigrams {

    private final ResultFields heads;
    private final SearchExtracts extracts;

    DocumentBigrams(ResultFields heads, SearchExtracts extracts) {
        this.heads = heads;
        this.extracts = extracts;
    }

    /** Keys of one entry with the units they are in, in memory that the next one takes. For one thread. */
    static final class Content {

        private int[] keys = new int[4_096];
        private int[] units = new int[4_096];

        /** Room for sorting, as long as the others. */
        private int[] otherKeys = new int[4_096];

        private int[] otherUnits = new int[4_096];
        private int size;
        private int unit;

        /** Puts the keys in the order of their units, which the lists of the index are in. */
        private void sort(int count) {
            int[] next = new int[count + 1];
            for (int i = 0; i < size; i++) {
                next[unit(i) + 1]++;
            }
            for (int unit = 0; unit < count; unit++) {
                next[unit + 1] += next[unit];
            }
            for (int i = 0; i < size; i++) {
                int at = next[unit(i)]++;
                otherKeys[at] = keys[i];
                otherUnits[at] = units[i];
            }
            swap();
        }

        private void swap() {
            int[] sortedKeys = otherKeys;
            otherKeys = keys;
            keys = sortedKeys;
            int[] sortedUnits = otherUnits;
            otherUnits = units;
            units = sortedUnits;
        }

        /** Number of keys. */
        int size() {
            return size;
        }

        /**
         * One of its keys, by ascending units and in one perhaps more than once: first those of what lists show of it, then those
         * of its text. The first may be its column, as one of the character 0 and the number of the column.
         */
        int key(int index) {
            return keys[index];
        }

        /** The unit of a key: 0 for what lists show, then the parts of the text. */
        int unit(int index) {
            return units[index] >>> 1;
        }

        /** Returns whether a key is in a heading of its unit. */
        boolean isInHeading(int index) {
            return (units[index] & 1) != 0;
        }

        private void begin() {
            size = 0;
            unit = 0;
        }

        private void add(int key) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                units = Arrays.copyOf(units, size * 2);
                otherKeys = new int[keys.length];
                otherUnits = new int[keys.length];
            }
            keys[size] = key;
            units[size++] = unit;
        }

        private void addText(String text) {
            SearchKeys.read(SearchText.of(text.toCharArray(), text.length()), this::add);
        }
    }

    /**
     * Reads what the index says of one entry of a scope: a name or a document.
     *
     * @param content takes it
     * @throws IOException if the search extract of the document cannot be read back
     */
    void read(SearchScope scope, int entry, Content content) throws IOException {
        content.begin();
        int names = scope.names().size();
        if (entry < names) {
            name(scope.names().get(entry), content);
        } else {
            document(scope.documents().get(entry - names), scope, content);
        }
    }

    private static void name(SearchName name, Content content) {
        char[] text = SearchText.of(name.title().toCharArray(), name.title().length());
        SearchKeys.read(text, content::add);
        SearchKeys.readCharacters(text, content::add);
    }

    private void document(Document document, SearchScope scope, Content content) throws IOException {
        int column = heads.column(document);
        if (column >= 0) {
            content.add(Bigram.of((char) 0, (char) column));
        }
        heads.of(document).forEach(content::addText);
        byte[] extract = extracts.of(document);
        int sections = document.text().headings().size() + 1;
        int section = 0;
        int part = scope.part(section, sections);
        int heading = 0;
        char before = SearchText.GAP;
        for (int i = 0; i < extract.length; i += 2) {
            char c = (char) (extract[i] << 8 | extract[i + 1] & 0xFF);
            if (c >= SearchText.GAP) {
                if (c != SearchText.GAP && before > SearchText.GAP) {
                    content.add(Bigram.of(before, c));
                }
            } else if (c == SearchExtract.SECTION) {
                section++;
                part = scope.part(section, sections);
                heading = 1;
            } else if (c == SearchExtract.TEXT) {
                heading = 0;
                content.unit &= ~1;
            } else {
                int unit = scope.unit(part, c - SearchExtract.GROUP, SearchExtract.GROUPS);
                content.unit = unit << 1 | heading;
            }
            before = c;
        }
        content.sort(scope.units());
    }
}
