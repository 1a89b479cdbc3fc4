package dev.sitegen.view;

/** A file to download: what it is called, its address and its type, such as CSV. */
public record DownloadView(String title, String href, String type) {}
