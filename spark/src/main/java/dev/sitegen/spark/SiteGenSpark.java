package dev.sitegen.spark;

/** The program for spark-submit. */
public final class SiteGenSpark {

    private SiteGenSpark() {}

    public static void main(String[] words) {
        throw new UnsupportedOperationException();
    }
}
