package dev.sitegen.internal.render;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import dev.sitegen.view.QrView;
import java.util.Map;

/** Draws addresses as QR codes (ISO/IEC 18004). */
public final class QrCodes {

    /** A reader takes any mask. To look for the one the standard likes best takes eight times as long as all the rest. */
    private static final int MASK = 2;

    /** The least correction: nothing covers a code on a page, and a smaller one is both easier to read and a fifth shorter. */
    private static final ErrorCorrectionLevel CORRECTION = ErrorCorrectionLevel.L;

    private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.QR_MASK_PATTERN, MASK);

    /** Number of light modules that the standard requires around a code. */
    private static final int MARGIN = 4;

    /** Number of modules beside the code at which a row turns into the next one. */
    private static final int TURN = 1;

    private QrCodes() {}

    /** The code of a percent-encoded address; none when it is too long for one. */
    public static QrView of(String address) {
        try {
            ByteMatrix modules = Encoder.encode(address, CORRECTION, HINTS).getMatrix();
            return new QrView(modules.getWidth() + 2 * MARGIN, path(modules), dashes(modules), address);
        } catch (WriterException e) {
            return QrView.NONE;
        }
    }

    /**
     * A line through the middle of all rows, there and back, that turns one module beside the code. It is dashed as the modules
     * are; a line with gaps would take a half more.
     */
    private static String path(ByteMatrix modules) {
        StringBuilder path = new StringBuilder(256);
        int left = MARGIN - TURN;
        int right = MARGIN + modules.getWidth() + TURN;
        path.append('M').append(left).append(' ').append(MARGIN).append(".5");
        for (int y = 0; y < modules.getHeight(); y++) {
            path.append(y == 0 ? "H" : "v1H").append(y % 2 == 0 ? right : left);
        }
        return path.toString();
    }

    /** Lengths of the line, alternately dark and light, the first one dark and 0. */
    private static String dashes(ByteMatrix modules) {
        StringBuilder dashes = new StringBuilder(2_048).append('0');
        int width = modules.getWidth();
        boolean dark = false;
        int length = TURN;
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int i = 0; i < width; i++) {
                if (dark != (modules.get(y % 2 == 0 ? i : width - 1 - i, y) != 0)) {
                    dashes.append(' ').append(length);
                    length = 0;
                    dark = !dark;
                }
                length++;
            }
            if (dark) {
                dashes.append(' ').append(length);
                length = 0;
                dark = false;
            }
            // Out of the code, down, and in again.
            length += 2 * TURN + 1;
        }
        return dashes.append(' ').append(length).toString();
    }
}
