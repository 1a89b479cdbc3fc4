package dev.sitegen.internal.author.dictionary;

/**
 * The words around a quantity.
 *
 * @param near the words of its own clause before it
 * @param behind the words of its clause behind it
 * @param middle the words between the quantity before it and its clause
 * @param before the sentence before its own
 * @param sentence its whole sentence
 * @param heading the heading that it is under
 */
public record Words(String near, String behind, String middle, String before, String sentence, String heading) {}
