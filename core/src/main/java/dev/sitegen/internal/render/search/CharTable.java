package dev.sitegen.internal.render.search;

/**
 * Characters by number, for what looks at every character of a text: {@link String#charAt} takes several times as long where only C1
 * compiles.
 */
final class CharTable {

    private final char[] characters;

    CharTable(char[] characters) {
        this.characters = characters.clone();
    }

    char at(int number) {
        return characters[number];
    }
}
