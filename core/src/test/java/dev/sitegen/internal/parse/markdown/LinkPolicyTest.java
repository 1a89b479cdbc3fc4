package dev.sitegen.internal.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.internal.base.web.HostName;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.config.SiteInfoReader;
import dev.sitegen.internal.read.yaml.YamlReader;
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
                "www.example.gov.cn",
                "gov.cn",
                "WWW.EXAMPLE.GOV.CN",
                "www.example.gov.cn.",
                "www.example.gov。cn",
                "ｗｗｗ．example．gov．cn",
                "www.example.%67ov.cn",
                "own.example.org",
                "known.example.org"
            })
    void doNotLeave(String host) {
        assertFalse(policy.leaves(HostName.parse(host).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.example.com",
                "examplegov.cn",
                "www.gov.cn.example.com",
                "sub.known.example.org",
                "known.example.org.example.com",
                "www.gоv.cn",
                "xn--gov-.cn",
                "www.gov.cn.xn--fiqs8s",
                "127.0.0.1",
                "[::1]"
            })
    void leave(String host) {
        assertTrue(policy.leaves(HostName.parse(host).orElseThrow()));
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
