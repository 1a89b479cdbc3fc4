package dev.sitegen.model;

/**
 * A file that is published as it is.
 *
 * @param source its path below the content directory
 * @param path its address
 * @param size its length in bytes
 */
public record ContentFile(String source, SitePath path, long size) {}
