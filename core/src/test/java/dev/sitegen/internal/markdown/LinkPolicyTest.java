package dev.sitegen.internal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.diagnostic.Problems;
import dev.sitegen.internal.config.SiteInfoReader;
import dev.sitegen.internal.source.SourceFile;
import dev.sitegen.internal.source.YamlReader;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkPolicyTest {

    private static final String SITE = """
            name: 示例县
            baseUrl: https://own.example.org:8443/xxgk/
            externalHosts: [known.example.org]
            """;

    private final LinkPolicy policy = new LinkPolicy(new SiteInfoReader(new Problems())
            .read(YamlReader.read(SourceFile.of("site.yaml", SITE), new Problems())
                    .orElseThrow())
            .info());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.gov.cn/",
                "http://gov.cn",
                "HTTPS://WWW.EXAMPLE.GOV.CN/",
                "https://www.example.gov.cn:8080/a?b#c",
                "https://user@www.example.gov.cn/",
                "https://own.example.org/other",
                "http://known.example.org",
                "mailto:a@example.com",
                "tel:+86-10-12345678"
            })
    void doNotLeave(String target) {
        assertFalse(policy.leaves(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.com/",
                "https://examplegov.cn/",
                "https://www.gov.cn.example.com/",
                "https://www.gov.cn@example.com/",
                "https://example.com/.gov.cn",
                "https://example.com?www.gov.cn",
                "https://example.com#www.gov.cn",
                "https://sub.known.example.org/",
                "https://known.example.org.example.com/",
                "http:///",
                "http:x"
            })
    void leave(String target) {
        assertTrue(policy.leaves(target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a", "https://a", "HTTP://a", "mailto:a@b", "tel:1"})
    void areAllowed(String target) {
        assertTrue(LinkPolicy.isExternal(target));
        assertTrue(LinkPolicy.isAllowed(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:x",
                "vbscript:x",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://a",
                "blob:x",
                "view-source:http://a",
                "C:/windows",
                "//example.com/"
            })
    void areForbidden(String target) {
        assertTrue(LinkPolicy.isExternal(target));
        assertFalse(LinkPolicy.isAllowed(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.md", "../a.md", "/a.md", "#a", "?a", "甲：乙.md", "a/b:c.md", "./a:b", ":a", " javascript:x"})
    void stayInside(String target) {
        assertFalse(LinkPolicy.isExternal(target));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a/b c, https://a/b%20c",
        "https://a/中, https://a/%E4%B8%AD",
        "https://a/%E4%B8%AD, https://a/%E4%B8%AD",
        "https://a/?b=c&d=e#f, https://a/?b=c&d=e#f",
        "https://a/𠮷, https://a/%F0%A0%AE%B7"
    })
    void areEncodedOnce(String target, String encoded) {
        assertEquals(encoded, LinkPolicy.encode(target));
        assertEquals(encoded, URI.create(LinkPolicy.encode(target)).toString());
    }

    @Test
    void marksThatEndAnAttributeAreEncoded() {
        assertEquals("https://a/%22%3C%3E%5C%60%7B%7C%7D%5E%09", LinkPolicy.encode("https://a/\"<>\\`{|}^\t"));
    }
}
