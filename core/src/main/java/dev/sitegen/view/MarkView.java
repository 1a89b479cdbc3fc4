package dev.sitegen.view;

/**
 * A mark in the footer that leads to another site, such as 党政机关标识.
 *
 * @param label its name, which is shown where there is no image
 * @param href the address that it leads to
 * @param image the path of the image from the site's root, or empty
 */
public record MarkView(String label, String href, String image) {}
