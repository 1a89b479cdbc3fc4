package dev.sitegen.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dev.sitegen.view.QrView;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paints the path as a browser does, and reads the picture as a phone does. */
class QrCodesTest {

    private static final int SCALE = 4;
    private static final Pattern RUN = Pattern.compile("(?:M(\\d+) (\\d+)[.]5|m(\\d+) 0)h(\\d+)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.gov.cn/",
                "https://www.example.gov.cn/xxgk/work/2022/%E7%A4%BA%E4%BE%8B%E9%95%87.html",
                "http://localhost:8080/a/b/"
            })
    void canBeRead(String address) throws ReaderException {
        QrView view = QrCodes.of(address);
        assertEquals(address, view.address());
        assertEquals(address, read(view));
    }

    @Test
    void anAddressThatIsTooLongHasNone() {
        assertFalse(
                QrCodes.of("https://www.example.gov.cn/" + "a".repeat(3_000)).present());
    }

    private static String read(QrView view) throws ReaderException {
        boolean[][] dark = new boolean[view.size()][view.size()];
        Matcher run = RUN.matcher(view.path());
        int end = 0;
        int x = 0;
        int y = 0;
        while (run.find()) {
            assertEquals(end, run.start(), "nothing but runs");
            boolean row = run.group(1) != null;
            x = row ? Integer.parseInt(run.group(1)) : x + Integer.parseInt(run.group(3));
            y = row ? Integer.parseInt(run.group(2)) : y;
            for (int length = Integer.parseInt(run.group(4)); length > 0; length--) {
                dark[y][x++] = true;
            }
            end = run.end();
        }
        assertEquals(view.path().length(), end);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new Picture(dark))))
                .getText();
    }

    /** The modules, each a few pixels wide. */
    private static final class Picture extends LuminanceSource {

        private final boolean[][] dark;

        Picture(boolean[][] dark) {
            super(dark.length * SCALE, dark.length * SCALE);
            this.dark = dark;
        }

        @Override
        public byte[] getRow(int y, byte[] row) {
            byte[] pixels = row == null || row.length < getWidth() ? new byte[getWidth()] : row;
            for (int x = 0; x < getWidth(); x++) {
                pixels[x] = (byte) (dark[y / SCALE][x / SCALE] ? 0 : 255);
            }
            return pixels;
        }

        @Override
        public byte[] getMatrix() {
            byte[] pixels = new byte[getWidth() * getHeight()];
            for (int y = 0; y < getHeight(); y++) {
                System.arraycopy(getRow(y, null), 0, pixels, y * getWidth(), getWidth());
            }
            return pixels;
        }
    }
}
