package dev.sitegen.internal.base.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.example.gov.cn, www.example.gov.cn",
        "HTTPS://WWW.Example.GOV.CN/A, www.example.gov.cn",
        "http://www.example.gov.cn:8080/a?b#c, www.example.gov.cn",
        "http://www.example.gov.cn:/, www.example.gov.cn",
        "https://www.example.gov.cn./, www.example.gov.cn",
        "https://www.example.com?www.gov.cn, www.example.com",
        "https://www.example.com#@www.gov.cn, www.example.com",
        "https://www.example.com/@www.gov.cn, www.example.com",
        "https://www。gov｡cn．evil.example/, www.gov.cn.evil.example",
        "https://ＧＯＶ.cn/, gov.cn",
        "https://%65vil.example/, evil.example",
        "https://%E7%A4%BA%E4%BE%8B.example/, xn--fsq092h.example",
        "https://示例.example/, xn--fsq092h.example",
        "https://g\u00ADov.cn/, gov.cn",
        "https://gоv.cn/, xn--gv-fmc.cn",
        "https://127.0.0.1/, 127.0.0.1",
        "https://my_host.example/, my_host.example",
        "https://[::FFFF:1.2.3.4]:80/, [::ffff:1.2.3.4]",
        "https://a/b c, a",
    })
    void leadToTheHostThatBrowsersOpen(String written, String host) {
        assertEquals(Optional.of(new WebAddress(new HostName(host), false)), WebAddress.parse(written));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.gov.cn:443@evil.example/, evil.example",
        "https://www.gov.cn@evil.example, evil.example",
        "https://@evil.example/, evil.example",
        "https://a@b@evil.example/, evil.example",
        "https://user:pass@www.example.gov.cn/, www.example.gov.cn",
        "https://www.gov.cn%2F@evil.example/, evil.example",
    })
    void haveCredentialsBeforeAnAt(String written, String host) {
        assertEquals(Optional.of(new WebAddress(new HostName(host), true)), WebAddress.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https:///www.gov.cn/",
                "https:/www.gov.cn/",
                "https:www.gov.cn",
                "https:\\\\www.gov.cn",
                "https:/\\www.gov.cn",
                "https://evil.example\\@www.gov.cn/",
                "https://evil.example\\.gov.cn/",
                "https://www.g\tov.cn/",
                "https://www.gov.cn/a\nb",
                "ht\ntps://www.gov.cn/",
                "https://www gov.cn/",
                "https://",
                "https://:80/",
                "https://www.gov.cn:99999/",
                "https://www.gov.cn:8a/",
                "https://www.gov.cn:１/",
                "https://www..gov.cn/",
                "https://www.gov.cn../",
                "https://www%2/",
                "https://www%zz.cn/",
                "https://%ff.cn/",
                "https://www%00.gov.cn/",
                "https://www%2fevil.gov.cn/",
                "https://evil.c℀.gov.cn/",
                "https://www․gov․cn/",
                "https://faß.example/",
                "https://a\u200Db.example/",
                "https://127.1/",
                "https://0x7f000001/",
                "https://2130706433/",
                "https://www.gov.cn|evil.example/",
                "https://<b>.gov.cn/",
                "https://[::1/",
                "https://[::1]x/",
                "ftp://www.gov.cn/",
                "//www.gov.cn/",
                "www.gov.cn"
            })
    void areRefusedWhenBrowsersWouldMendThem(String written) {
        assertEquals(Optional.empty(), WebAddress.parse(written));
    }

    @Test
    void areOfTheWebInAnyCase() {
        assertTrue(WebAddress.isOfTheWeb("HtTpS:x"));
        assertTrue(WebAddress.isOfTheWeb("http:"));
        assertFalse(WebAddress.isOfTheWeb("httpx:"));
        assertFalse(WebAddress.isOfTheWeb("mailto:a@b"));
    }
}
