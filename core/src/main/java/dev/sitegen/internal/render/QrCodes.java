package dev.sitegen.internal.render;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import dev.sitegen.view.QrView;
import java.util.Map;

/** Draws addresses as QR codes (ISO/IEC 18004). */
final class QrCodes {

    /** A reader takes any mask. To look for the one the standard likes best takes eight times as long as all the rest. */
    private static final int MASK = 2;

    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            4,
            EncodeHintType.QR_MASK_PATTERN,
            MASK);

    private QrCodes() {}

    /** The code of a percent-encoded address; none when it is too long for one. */
    static QrView of(String address) {
        try {
            BitMatrix modules = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS);
            return new QrView(modules.getWidth(), path(modules), address);
        } catch (WriterException e) {
            return QrView.NONE;
        }
    }

    /** One line for each row of modules, drawn through their middle, with a gap wherever modules are light. */
    private static String path(BitMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int drawn = 0;
            for (int x = 0; x < modules.getWidth(); x++) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    if (drawn == 0) {
                        path.append('M').append(from).append(' ').append(y).append(".5");
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
