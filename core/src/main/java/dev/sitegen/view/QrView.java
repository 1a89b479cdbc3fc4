package dev.sitegen.view;

/**
 * A QR code as one dashed SVG path.
 *
 * @param size the side of the square in modules, quiet zone included: the view box is {@code 0 0 size size}
 * @param path the {@code d} of the path, one unit wide, that leads through all modules
 * @param dashes the {@code stroke-dasharray} of the path, whose dashes are the dark modules
 * @param address the address it holds; all empty or 0 when the site has no base address
 */
public record QrView(int size, String path, String dashes, String address) {

    /** No code: the site has no base address. */
    public static final QrView NONE = new QrView(0, "", "", "");

    /** {@return whether there is a code to show} */
    public boolean present() {
        return size > 0;
    }
}
