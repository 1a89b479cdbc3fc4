package dev.sitegen.bench;

import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the content of a province and the copies of its counties, as {@code site-gen:collect} fetches them: the data of 83 organizations each. The
 * same numbers everywhere, and every tenth county late, missing or changed by somebody.
 */
public final class MakeProvince {

    private static final int TOWNS = 25;
    private static final int DEPARTMENTS = 57;
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2024;

    private final Path directory;
    private final int counties;
    private final int indicators;

    private MakeProvince(Path directory, int counties, int indicators) {
        this.directory = directory;
        this.counties = counties;
        this.indicators = indicators;
    }

    /** @param words a directory that is not there yet, the number of counties, and that of indicators */
    public static void main(String[] words) throws IOException {
        if (words.length != 3) {
            System.err.println("usage: MakeProvince DIRECTORY COUNTIES INDICATORS");
            System.exit(2);
            return;
        }
        new MakeProvince(Path.of(words[0]), Integer.parseInt(words[1]), Integer.parseInt(words[2])).write();
    }

    private void write() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (int county = 1; county <= counties; county++) {
            String id = "county" + county;
            sources.append("  - {id: " + id + ", name: 示例" + county + "县, path: ../counties/" + id + "}\n");
            if (county % 30 != 0) {
                write(county, directory.resolve("counties").resolve(id));
            }
        }
        Path content = directory.resolve("content");
        Files.createDirectories(content);
        text(content.resolve("site.yaml"), """
                name: 示例省人民政府
                baseUrl: https://www.example.gov.cn/
                columns:
                  work: {name: 年度工作报告, deadlines: {government: 03-31}}
                sources:
                """ + sources);
        text(content.resolve("organizations.yaml"), "province: {name: 示例省人民政府, kind: government, exempt: [work]}\n");
        StringBuilder dictionary = new StringBuilder();
        for (int i = 1; i <= indicators; i++) {
            dictionary.append("work.figure" + i + ": {name: 第" + i + "项办结数, unit: 件, total: true}\n");
        }
        text(content.resolve("indicators.yaml"), dictionary.toString());
    }

    private void write(int county, Path copy) throws IOException {
        Map<String, String> files = new TreeMap<>();
        files.put("data/organizations.csv", organizations(county));
        files.put("data/reports.csv", reports(county));
        StringBuilder dictionary = new StringBuilder("id,name,unit,total\r\n");
        for (int i = 1; i <= indicators; i++) {
            dictionary.append("work.figure" + i + ",第" + i + "项办结数,件,true\r\n");
            files.put("data/indicators/work.figure" + i + ".csv", figures(county, i));
        }
        files.put("data/indicators.csv", dictionary.toString());
        List<PublishedFile> listed = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
            Path place = copy.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.write(place, bytes);
            listed.add(PublishedFile.of(SitePath.of(file.getKey()), bytes));
        }
        StringBuilder manifest = new StringBuilder();
        new SiteManifest("site-gen", listed).writeTo(manifest);
        text(copy.resolve("manifest.json"), manifest.toString());
        if (county % 30 == 10) {
            text(copy.resolve("data/reports.csv"), files.get("data/reports.csv").replace("2023", "2022"));
        }
    }

    private static String organizations(int county) {
        StringBuilder rows = new StringBuilder("id,name,kind,parent,code,since,until,url\r\n");
        String url = ",,,,https://county" + county + ".example.gov.cn/organizations/";
        rows.append("gov,示例" + county + "县人民政府,government," + url + "gov.html\r\n");
        for (int i = 1; i <= TOWNS; i++) {
            rows.append("town" + i + ",示例第" + i + "镇,town,gov" + url + "town" + i + ".html\r\n");
        }
        for (int i = 1; i <= DEPARTMENTS; i++) {
            rows.append("office" + i + ",示例第" + i + "局,department,gov" + url + "office" + i + ".html\r\n");
        }
        return rows.toString();
    }

    private static int lastYear(int county) {
        return county % 30 == 20 ? LAST_YEAR - 1 : LAST_YEAR;
    }

    private static String reports(int county) {
        StringBuilder rows = new StringBuilder("organization,column,year,title,published\r\n");
        for (int year = FIRST_YEAR; year <= lastYear(county); year++) {
            rows.append("gov,work," + year + ",工作报告," + (year + 1) + "-03-20T09:00:00+08:00\r\n");
            for (int i = 1; i <= TOWNS; i++) {
                rows.append("town" + i + ",work," + year + ",工作报告," + (year + 1) + "-03-10T09:00:00+08:00\r\n");
            }
        }
        return rows.toString();
    }

    /** Figures that the government states, or every town in its place. */
    private static String figures(int county, int indicator) {
        StringBuilder rows = new StringBuilder("organization,column,year,value,unit,qualifier,raw,page,comment\r\n");
        for (int year = FIRST_YEAR; year <= lastYear(county); year++) {
            int value = county * 7 % 1000 + indicator * 13 + year % 100;
            if (indicator % 2 == 0) {
                figure(rows, "gov", indicator, year, value);
            }
            for (int i = 1; i <= TOWNS; i++) {
                figure(rows, "town" + i, indicator, year, value + i);
            }
        }
        return rows.toString();
    }

    private static void figure(StringBuilder rows, String organization, int indicator, int year, int value) {
        rows.append(organization + ",work," + year + "," + value + ",件,=," + value + "件,work/" + year + "/"
                + organization + ".html#work.figure" + indicator + ",\r\n");
    }

    private static void text(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
