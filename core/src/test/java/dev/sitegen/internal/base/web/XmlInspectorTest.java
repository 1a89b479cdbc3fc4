package dev.sitegen.internal.base.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.internal.base.web.XmlInspector.Finding;
import dev.sitegen.internal.base.web.XmlInspector.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlInspectorTest {

    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                    + " xmlns:h=\"http://www.w3.org/1999/xhtml\">\n%s\n</svg>";

    private static Optional<Finding> picture(String text) {
        return XmlInspector.picture(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script xlink:href=\"data:,alert(1)\"/>",
                "<SCRIPT>alert(1)</SCRIPT>",
                "<h:script>alert(1)</h:script>",
                "<h:img src=\"x\"/>",
                "<foreignObject><h:b/></foreignObject>",
                "<foreignobject/>",
                "<path onload=\"alert(1)\"/>",
                "<path ONCLICK=\"alert(1)\"/>",
                "<a href=\"javascript:alert(1)\"><path/></a>",
                "<a xlink:href=\" java&#10;script:alert(1)\"><path/></a>",
                "<a href=\"https://www.example.com/\"><path/></a>",
                "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>",
                "<animate attributeName=\"xlink:href\" values=\"javascript:alert(1)\"/>",
                "<set attributeName=\" onload\" to=\"alert(1)\"/>",
                "<animate attributeName=\"x\" values=\"a;java script:alert(1)\"/>",
                "<image href=\"http://www.example.com/a.png\"/>",
                "<image xlink:href=\"//www.example.com/a.png\"/>",
                "<image href=\"a.png\"/>",
                "<image href=\"data:image/svg+xml,%3Csvg/%3E\"/>",
                "<image href=\"data:text/html,x\"/>",
                "<use href=\"other.svg#a\"/>",
                "<use xlink:href=\"other.svg#a\"/>",
                "<feImage href=\"https://www.example.com/a.png\"/>",
                "<g xml:base=\"https://www.example.com/\"/>",
                "<style>@import 'https://www.example.com/a.css';</style>",
                "<style>@\\69mport 'a.css';</style>",
                "<style>@im<!-- -->port 'a.css';</style>",
                "<style>a { fill: url(https://www.example.com/a.svg#b) }</style>",
                "<style><![CDATA[a { fill: u\\72l ( 'x' ); src: URL( \"//www.example.com/a\") }]]></style>",
                "<style>a { background: image-set('a.png' 1x) }</style>",
                "<path style=\"fill:url(http://www.example.com/a)\"/>",
                "<path fill=\"url('http://www.example.com/a#b')\"/>",
                "<path cursor=\"URL(a.cur), auto\"/>",
                "<path filter=\"url(data:image/svg+xml,x)\"/>",
                "<iframe/>",
                "<handler/>",
                "<?xml-stylesheet href=\"a.css\"?>"
            })
    void findsWhatActs(String inside) {
        Optional<Finding> found = picture(SVG.formatted(inside));
        assertTrue(found.isPresent(), inside);
        assertNotEquals("", found.get().what());
        assertEquals(2, found.get().line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<defs><linearGradient id=\"a\" xlink:href=\"#b\"/></defs><path style=\"fill:url(#a);stroke:none\" d=\"M0,0\"/>",
                "<path fill=\"url('#a')\" marker-end=\"url(&quot;#b&quot;)\" transform=\"matrix(1,0,0,1,0,0)\"/>",
                "<style type=\"text/css\"><![CDATA[.a { font-family: \"宋体\"; fill: url(#g) } /* url(http://x) */]]></style>",
                "<style>@media (prefers-color-scheme: dark) { a { fill: #fff } } @font-face { src: url(data:font/woff2;base64,AA) }</style>",
                "<image width=\"1\" xlink:href=\"data:image/png;base64,iVBORw0KGgo=\"/>",
                "<image href=\"DATA:image/jpeg;base64,AAAA\"/>",
                "<metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><c:Work xmlns:c=\"http://creativecommons.org/ns#\""
                        + " rdf:about=\"\"><d:type xmlns:d=\"http://purl.org/dc/elements/1.1/\""
                        + " rdf:resource=\"http://purl.org/dc/dcmitype/StillImage\"/></c:Work></rdf:RDF></metadata>",
                "<n:namedview xmlns:n=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\" pagecolor=\"#ffffff\"/>",
                "<animate attributeName=\"x\" from=\"0\" to=\"1\"/>",
                "<text>javascript: 与 url(http://www.example.com/) 只是文字 onload=x</text><title>a &amp; b</title><?other x?>"
            })
    void leavesDrawingsAlone(String inside) {
        assertEquals(Optional.empty(), picture(SVG.formatted(inside)));
    }

    @Test
    void readsWhatDrawingProgramsWriteAround() {
        String svg = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<!-- Created with Inkscape -->\n"
                + "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" content=\"&lt;mxfile host=&quot;x&quot; url(http://x)&gt;\""
                + " style=\"background: transparent; color-scheme: light dark;\"/>";
        assertEquals(Optional.empty(), picture(svg));
        assertEquals(Optional.empty(), picture("\uFEFF" + svg));
        String wide = svg.replace("UTF-8", "UTF-16");
        assertEquals(Optional.empty(), XmlInspector.picture(("\uFEFF" + wide).getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(Optional.empty(), XmlInspector.picture(wide.getBytes(StandardCharsets.UTF_16)));
    }

    /** Exported by Inkscape 1.2 and LibreOffice 7.4: a drawing with a gradient, a marker and a filter, a chart, a picture. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "inkscape-drawing",
                "inkscape-plain",
                "inkscape-embedded-picture",
                "libreoffice-drawing",
                "libreoffice-chart"
            })
    void acceptsWhatDrawingProgramsExport(String name) throws IOException {
        assertEquals(Optional.empty(), XmlInspector.picture(exported(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "inkscape-link, LINK, 'href=\"https://www.example.gov.cn/\"'",
        "libreoffice-link, LINK, 'xlink:href=\"https://www.example.gov.cn/\"'",
        "inkscape-linked-picture, OTHER_FILE, 'xlink:href=\"ink.png\"'"
    })
    void saysWhatToTakeOutOfAnExport(String name, Kind kind, String what) throws IOException {
        Finding found = XmlInspector.picture(exported(name)).orElseThrow();
        assertEquals(kind, found.kind());
        assertEquals(what, found.what());
        assertTrue(new String(exported(name), StandardCharsets.UTF_8)
                .lines()
                .toList()
                .get(found.line() - 1)
                .contains(">"));
    }

    private static byte[] exported(String name) throws IOException {
        try (InputStream in = XmlInspectorTest.class.getResourceAsStream("/svg/" + name + ".svg")) {
            return in.readAllBytes();
        }
    }

    @Test
    void aLinkThatRunsAProgramIsNoLink() {
        for (String address : List.of("javascript:alert(1)", " java&#10;script:alert(1)", "data:text/html,x")) {
            String link = "<a href=\"" + address + "\"><path/></a>";
            assertEquals(Kind.ACTION, picture(SVG.formatted(link)).orElseThrow().kind(), address);
        }
    }

    @Test
    void findsWhatActsInUtf16() {
        String text = "\uFEFF" + SVG.formatted("<script/>");
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertEquals(
                    "<script>",
                    XmlInspector.picture(text.getBytes(charset)).orElseThrow().what());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PNG",
                "<svg",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
                "<html/>",
                "<?xml version=\"1.0\" encoding=\"UTF-7\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<?xml version=\"1.0\" encoding=\"GBK\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><p:a/></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg><svg/>"
            })
    void refusesWhatIsNoPicture(String text) {
        assertEquals("", picture(text).orElseThrow().what());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [\n<!ENTITY x \"<script/>\">\n]><svg xmlns=\"http://www.w3.org/2000/svg\">&x;</svg>",
                "<!DOCTYPE svg SYSTEM \"a>b\" [\n<!ATTLIST svg onload CDATA \"x\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>"
            })
    void refusesDeclarationsOfADocumentType(String text) {
        assertEquals(2, picture(text).orElseThrow().line());
    }

    @Test
    @Timeout(20)
    void isBounded() {
        String deep = "<svg xmlns=\"http://www.w3.org/2000/svg\">" + "<g>".repeat(500_000);
        assertTrue(picture(deep).isPresent());
        String long_ = SVG.formatted("<path style=\"" + "u\\".repeat(2_000_000) + "\"/>");
        assertEquals(Optional.empty(), picture(long_));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml-stylesheet type=\"text/xsl\" href=\"a.xsl\"?><a/>",
                "<a xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:script>alert(1)</h:script></a>",
                "<a><svg xmlns=\"http://www.w3.org/2000/svg\"/></a>",
                "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>",
                "<a>"
            })
    void dataThatIsAPageIsFound(String text) {
        assertTrue(XmlInspector.data(text.getBytes(StandardCharsets.UTF_8)).isPresent());
    }

    @Test
    void dataIsLeftAlone() {
        String text =
                "<?xml version=\"1.0\"?><rows onload=\"x\"><row href=\"https://www.example.com/\"/><script/></rows>";
        assertEquals(Optional.empty(), XmlInspector.data(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void filesThatBeginWithATagAreMarkUp() {
        for (String text : new String[] {"<html>", " \n\t<!DOCTYPE html>", "<?xml ", "<!-- a", "\uFEFF<svg>", "</a"}) {
            assertTrue(MarkupText.begins(text.getBytes(StandardCharsets.UTF_8)), text);
            assertTrue(MarkupText.begins(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)), text);
        }
        for (String text : new String[] {"", "<", "< a", "<3", "%PDF-1.7 <a>", "a<b>"}) {
            assertFalse(MarkupText.begins(text.getBytes(StandardCharsets.UTF_8)), text);
        }
    }
}
