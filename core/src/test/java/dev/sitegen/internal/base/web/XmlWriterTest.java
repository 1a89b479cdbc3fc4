package dev.sitegen.internal.base.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlWriterTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static String text(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new XmlWriter(bytes).text("a", content).finish();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anElementIsALine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new XmlWriter(bytes)
                .begin("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "zh-CN")
                .text("id", "https://www.example.gov.cn/?a=1&b=2")
                .text("title", "")
                .empty("link", "rel", "self", "href", "\"<&>\"")
                .end()
                .finish();
        assertEquals(
                HEAD + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"zh-CN\">\n"
                        + "<id>https://www.example.gov.cn/?a=1&amp;b=2</id>\n<title></title>\n"
                        + "<link rel=\"self\" href=\"&quot;&lt;&amp;&gt;&quot;\"/>\n</feed>\n",
                bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whateverATextSaysTheFileCanBeRead() throws IOException {
        assertEquals(
                HEAD + "<a>&quot;x&quot; &lt; ]]&gt; &amp;\n\t示例\uD83D\uDE00?</a>\n",
                text("\"x\" < ]]> &\n\t\r\u0001\uFFFE示例\uD83D\uDE00\uD83D"));
        assertEquals(HEAD + "<a>?</a>\n", text("\uDE00"));
    }

    @Test
    void aLongTextIsWrittenWhole() throws IOException {
        String content = "示例\uD83D\uDE00".repeat(10_000);
        assertEquals(HEAD + "<a>" + content + "</a>\n", text(content));
    }

    @Test
    void whatTheStreamThrowsIsThrown() {
        IOException full = new IOException("full");
        OutputStream refusing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };
        assertSame(
                full,
                assertThrows(
                        IOException.class,
                        () -> new XmlWriter(refusing)
                                .text("a", "x".repeat(100_000))
                                .finish()));
    }
}
