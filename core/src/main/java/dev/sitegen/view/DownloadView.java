package dev.sitegen.view;

/**
 * A file to download: what it is called, its address, and its type with what it is good for, in words.
 *
 * @param title what it is called
 * @param href its address
 * @param type its type with what it is good for, in words
 */
public record DownloadView(String title, String href, String type) {}
