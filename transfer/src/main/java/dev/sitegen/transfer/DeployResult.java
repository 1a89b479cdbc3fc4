package dev.sitegen.transfer;

/**
 * Result of a deployment that has come to its end: the target has every file of the site as its manifest lists it.
 *
 * @param sent how many files were sent: new ones and changed ones, compressed copies among them, the manifest not
 * @param removed how many files were removed
 * @param unchanged how many files were there already
 * @param bytes the size of the files that were sent
 */
public record DeployResult(int sent, int removed, int unchanged, long bytes) {}
