package dev.sitegen.internal.base.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.example.gov.cn/xxgk/, https://www.example.gov.cn/xxgk/, ''",
        "https://www.example.gov.cn, https://www.example.gov.cn/, ''",
        "https://www.example.gov.cn/xxgk, https://www.example.gov.cn/xxgk/, ''",
        "HTTPS://WWW.Example.GOV.cn/Xxgk/, https://www.example.gov.cn/Xxgk/, ''",
        "http://localhost:8080, http://localhost:8080/, ''",
        "http://localhost:/a/, http://localhost/a/, ''",
        "http://[::1]:80/a, http://[::1]:80/a/, ''",
        "https://示例.example/, https://xn--fsq092h.example/, ''",
        "https://示例。example:81/, https://xn--fsq092h.example:81/, ''",
        "https://www.example.gov.cn/公开/, https://www.example.gov.cn/%E5%85%AC%E5%BC%80/, ''",
        "https://www.example.gov.cn/%E5%85%AC/, https://www.example.gov.cn/%E5%85%AC/, ''",
        "https://www.example.gov.cn/v1.0, https://www.example.gov.cn/v1.0/, ''",
        "https://www.example.gov.cn/index.html, https://www.example.gov.cn/, index.html",
        "https://www.example.gov.cn/a/Default.aspx, https://www.example.gov.cn/a/, Default.aspx",
        "https://www.example.gov.cn/a/index.shtml/, https://www.example.gov.cn/a/, index.shtml",
    })
    void isThatOfTheDirectoryInPlainLetters(String written, String address, String file) {
        assertEquals(Optional.of(new SiteAddress(URI.create(address), file)), SiteAddress.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "www.example.gov.cn",
                "ftp://www.example.gov.cn/",
                "https:///a",
                "https:/www.example.gov.cn/",
                "https://user@www.example.gov.cn/",
                "https://www.example.gov.cn/?a",
                "https://www.example.gov.cn/#a",
                "https://www.example.gov.cn/a b/",
                "https://www.example.gov.cn/%zz/",
                "https://www.example.gov.cn:99999/",
                "https://www..cn/",
                "https://127.1/"
            })
    void isNoneOfWhatBrowsersWouldMendOrHasMore(String written) {
        assertEquals(Optional.empty(), SiteAddress.parse(written));
    }
}
