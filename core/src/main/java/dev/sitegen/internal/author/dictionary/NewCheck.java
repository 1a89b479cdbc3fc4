package dev.sitegen.internal.author.dictionary;

/**
 * A check that the figures of a report suggest.
 *
 * @param id its id
 * @param name its name
 * @param rule the relation, in ids
 * @param warning whether it is to be no more than a warning when it does not hold
 * @param sentence the sentence that states the relation
 * @param from where its first figure is spoken of in the sentence
 */
public record NewCheck(String id, String name, String rule, boolean warning, String sentence, int from) {}
