package dev.sitegen.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A picture of a part of a page, compared as an eye would: where lines and areas lie, not how their edges are smoothed. */
final class Picture {

    /** Amount, of 255, by which two colours differ that are not the same. */
    private static final int OTHER_COLOUR = 64;

    private final BufferedImage image;
    private final byte[] png;

    private Picture(byte[] png) throws IOException {
        this.image = ImageIO.read(new ByteArrayInputStream(png));
        this.png = png.clone();
    }

    static Picture of(byte[] png) throws IOException {
        return new Picture(png);
    }

    static Picture read(Path file) throws IOException {
        return new Picture(Files.readAllBytes(file));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, png);
    }

    /** Returns whether the two have the same size and, but for one pixel in two thousand, the same colours in the same places. */
    boolean looksLike(Picture other) {
        return size().equals(other.size()) && Math.max(missingIn(other), other.missingIn(this)) <= pixels() / 2000;
    }

    String size() {
        return image.getWidth() + " × " + image.getHeight();
    }

    private int pixels() {
        return image.getWidth() * image.getHeight();
    }

    /** Number of pixels that are of no colour that lies among those of the other picture there and right beside it. */
    private int missingIn(Picture other) {
        int missing = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                missing += other.hasNear(x, y, image.getRGB(x, y)) ? 0 : 1;
            }
        }
        return missing;
    }

    private boolean hasNear(int x, int y, int colour) {
        for (int shift = 0; shift <= 16; shift += 8) {
            int value = colour >> shift & 0xFF;
            int least = 255;
            int most = 0;
            for (int row = Math.max(0, y - 1); row <= Math.min(image.getHeight() - 1, y + 1); row++) {
                for (int column = Math.max(0, x - 1); column <= Math.min(image.getWidth() - 1, x + 1); column++) {
                    int near = image.getRGB(column, row) >> shift & 0xFF;
                    least = Math.min(least, near);
                    most = Math.max(most, near);
                }
            }
            if (value < least - OTHER_COLOUR || value > most + OTHER_COLOUR) {
                return false;
            }
        }
        return true;
    }
}
