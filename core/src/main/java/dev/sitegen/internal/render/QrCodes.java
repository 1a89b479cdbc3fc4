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

    private QrCodes() {}

    /** The code of a percent-encoded address; none when it is too long for one. */
    public static QrView of(String address) {
        try {
            ByteMatrix modules = Encoder.encode(address, CORRECTION, HINTS).getMatrix();
            return new QrView(modules.getWidth() + 2 * MARGIN, path(modules), address);
        } catch (WriterException e) {
            return QrView.NONE;
        }
    }

    /** One line for each row of modules, drawn through their middle, with a gap wherever modules are light. */
    private static String path(ByteMatrix modules) {
        StringBuilder path = new StringBuilder(4_096);
        for (int y = 0; y < modules.getHeight(); y++) {
            int drawn = 0;
            for (int x = 0; x < modules.getWidth(); x++) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y) != 0) {
                    x++;
                }
                if (x > from) {
                    if (drawn == 0) {
                        path.append('M').append(from + MARGIN).append(' ').append(y + MARGIN);
                        path.append(".5");
                    } else {
                        path.append('m').append(from - drawn).append(" 0");
                    }
                    path.append('h').append(x - from);
                    drawn = x;
                }
            }
        }
        return path.toString();
    }
}
