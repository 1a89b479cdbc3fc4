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
    private static final Pattern MOVE = Pattern.compile("M(\\d+) (\\d+)[.]5|H(\\d+)|v1");

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
        Dashes dashes = new Dashes(view.dashes());
        Matcher move = MOVE.matcher(view.path());
        int end = 0;
        int x = 0;
        int y = 0;
        while (move.find()) {
            assertEquals(end, move.start(), "nothing but these moves");
            if (move.group(1) != null) {
                x = Integer.parseInt(move.group(1));
                y = Integer.parseInt(move.group(2));
            } else if (move.group(3) != null) {
                for (int to = Integer.parseInt(move.group(3)); x != to; x += Integer.signum(to - x)) {
                    dark[y][Math.min(x, x + Integer.signum(to - x))] = dashes.next();
                }
            } else {
                y++;
                assertFalse(dashes.next(), "light where it turns");
            }
            end = move.end();
        }
        assertEquals(view.path().length(), end);
        assertFalse(dashes.hasNext());
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new Picture(dark))))
                .getText();
    }

    /** Units of a dashed line, one after another. */
    private static final class Dashes {

        private final String[] lengths;
        private int at;
        private int left;

        Dashes(String lengths) {
            this.lengths = lengths.split(" ");
            this.left = Integer.parseInt(this.lengths[0]);
        }

        /** Returns whether the next unit is drawn. */
        boolean next() {
            while (left == 0) {
                left = Integer.parseInt(lengths[++at]);
            }
            left--;
            return at % 2 == 0;
        }

        boolean hasNext() {
            return at < lengths.length - 1;
        }
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
