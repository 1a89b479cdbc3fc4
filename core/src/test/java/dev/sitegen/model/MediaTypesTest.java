package dev.sitegen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

    @ParameterizedTest
    @CsvSource({
        "index.html, text/html; charset=utf-8",
        "feed.xml, application/atom+xml",
        "files/feed.xml, application/xml",
        "sitemap.xml, application/xml",
        "data/observations.csv, text/csv; charset=utf-8",
        "files/附件.PDF, application/pdf",
        "files/报告.ofd, application/ofd",
        "files/会议.mp4, video/mp4",
        "files/汇报.pptx, application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "theme.css.gz, application/gzip",
        "files/LIESMICH, application/octet-stream",
        "files/a.unknown, application/octet-stream"
    })
    void theTypeFollowsFromTheName(String path, String type) {
        assertEquals(type, MediaTypes.of(path));
    }
}
