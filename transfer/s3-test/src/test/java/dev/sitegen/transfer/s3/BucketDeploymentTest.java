package dev.sitegen.transfer.s3;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.model.SitePath;
import dev.sitegen.transfer.Bucket;
import dev.sitegen.transfer.DeployException;
import dev.sitegen.transfer.DeployException.Reason;
import dev.sitegen.transfer.DeployResult;
import dev.sitegen.transfer.Deployment;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Deployments to a real server. Every test has a bucket of its own. */
@Timeout(120)
class BucketDeploymentTest {

    private static final Map<String, String> FIRST = Map.of(
            "index.html", "<p>首页</p>",
            "work/2023/office.html", "<p>办结77件</p>",
            "work/2023/附件 一+二.csv", "名称,数量\n复议,77\n",
            "work/2023/empty.txt", "",
            "work/2022/office.html", "<p>办结70件</p>",
            "theme/site.css", "p{}");

    @TempDir
    static Path servers;

    private static S3Server server;
    private static S3Client client;

    @TempDir
    Path work;

    private Path site;
    private String name;
    private Bucket bucket;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = S3Server.start(servers, System.getenv("AWS_SECRET_ACCESS_KEY"));
        client = server.client();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @BeforeEach
    void prepare(TestInfo test) throws IOException {
        name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        client.createBucket(request -> request.bucket(name));
        bucket = Bucket.of(name)
                .withPrefix("xxgk")
                .withEndpoint(server.address())
                .withPathStyle(true);
        site = work.resolve("site");
        publish(FIRST);
    }

    private void publish(Map<String, String> files) throws IOException {
        for (String path : read().keySet()) {
            Files.delete(site.resolve(path));
        }
        List<PublishedFile> listed = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = site.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
            listed.add(PublishedFile.of(SitePath.of(file.getKey()), Files.readAllBytes(path)));
        }
        StringBuilder manifest = new StringBuilder();
        new SiteManifest("test", listed).writeTo(manifest);
        Files.writeString(site.resolve("manifest.json"), manifest);
    }

    private SortedMap<String, String> read() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.exists(site)) {
            try (var paths = Files.walk(site)) {
                for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                    files.put(site.relativize(path).toString(), Files.readString(path));
                }
            }
        }
        return files;
    }

    private static Map<String, String> second() {
        Map<String, String> files = new TreeMap<>(FIRST);
        files.put("work/2023/office.html", "<p>办结78件</p>");
        files.remove("work/2022/office.html");
        files.put("work/2024/office.html", "<p>办结80件</p>");
        return files;
    }

    private DeployResult deploy() throws IOException {
        return Deployment.of(site).toBucket(bucket);
    }

    private DeployException refused() {
        DeployException e = assertThrows(DeployException.class, this::deploy);
        String secret = System.getenv("AWS_SECRET_ACCESS_KEY");
        assertFalse(
                e.sentence(Locale.CHINESE).contains(secret) || e.getMessage().contains(secret), e.getMessage());
        return e;
    }

    /** Every object of the bucket below the prefix, with its text. */
    private SortedMap<String, String> objects() {
        SortedMap<String, String> objects = new TreeMap<>();
        for (S3Object object : client.listObjectsV2Paginator(
                        request -> request.bucket(name).prefix("xxgk/"))
                .contents()) {
            objects.put(
                    object.key().substring("xxgk/".length()),
                    client.getObjectAsBytes(request -> request.bucket(name).key(object.key()))
                            .asUtf8String());
        }
        return objects;
    }

    private void put(String key, String text) {
        client.putObject(request -> request.bucket(name).key(key), RequestBody.fromString(text));
    }

    @Test
    void theBucketIsTheSite() throws IOException {
        DeployResult result = deploy();
        assertEquals(FIRST.size(), result.sent());
        assertEquals(read(), objects());
        HeadObjectResponse page =
                client.headObject(request -> request.bucket(name).key("xxgk/work/2023/office.html"));
        assertEquals("text/html;charset=utf-8", page.contentType().replace(" ", ""));
        assertEquals("no-cache", page.cacheControl());
        assertEquals(new DeployResult(0, 0, FIRST.size(), 0), deploy());
    }

    @Test
    void whatDiffersIsSentAndNothingElse() throws IOException {
        put("other/index.html", "beside the prefix");
        deploy();
        publish(second());
        List<String> sent = Collections.synchronizedList(new ArrayList<>());
        DeployResult result = Deployment.of(site)
                .withListener((path, done, total) -> sent.add(path))
                .toBucket(bucket);
        assertEquals(Set.of("work/2023/office.html", "work/2024/office.html"), new TreeSet<>(sent));
        assertEquals(1, result.removed());
        assertEquals(read(), objects());
        assertArrayEquals(
                "beside the prefix".getBytes(StandardCharsets.UTF_8),
                client.getObjectAsBytes(request -> request.bucket(name).key("other/index.html"))
                        .asByteArray());
    }

    /** Breaks off from the thread that sends, as a lost connection would. */
    private static final class BrokenOff extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Test
    void aDeploymentThatIsBrokenOffIsGoneOnWith() throws IOException {
        Map<String, String> many = new TreeMap<>(FIRST);
        for (int i = 0; i < 100; i++) {
            many.put("work/2023/office-" + i + ".html", "<p>" + i + "件</p>");
        }
        publish(many);
        List<String> sent = Collections.synchronizedList(new ArrayList<>());
        Deployment brokenOff = Deployment.of(site).withListener((path, done, total) -> {
            sent.add(path);
            if (done >= 40) {
                throw new BrokenOff();
            }
        });
        assertThrows(BrokenOff.class, () -> brokenOff.toBucket(bucket));
        assertFalse(objects().containsKey("manifest.json"));
        DeployResult rest = deploy();
        assertEquals(many.size(), rest.sent() + rest.unchanged());
        assertTrue(rest.unchanged() >= 40 && sent.size() >= 40, rest.toString());
        assertEquals(read(), objects());
    }

    @Test
    void aChangeAfterOneThatWasBrokenOffIsWhole() throws IOException {
        deploy();
        publish(second());
        Deployment brokenOff = Deployment.of(site).withListener((path, done, total) -> {
            throw new BrokenOff();
        });
        assertThrows(BrokenOff.class, () -> brokenOff.toBucket(bucket));
        publish(FIRST);
        deploy();
        assertEquals(read(), objects());
    }

    @Test
    void aPrefixOfSomebodyElseIsRefusedAndUntouched() {
        put("xxgk/index.html", "somebody else's");
        assertEquals(Reason.FOREIGN, refused().reason());
        assertEquals(Map.of("index.html", "somebody else's"), objects());
    }

    @Test
    void anObjectOfSomebodyElseIsNotWrittenOver() throws IOException {
        deploy();
        put("xxgk/work/2024/office.html", "somebody else's");
        publish(second());
        assertEquals(Reason.CONFLICT, refused().reason());
        assertEquals("somebody else's", objects().get("work/2024/office.html"));
    }

    @Test
    void whatSomebodyChangedIsFoundAndSentAgain() throws IOException {
        deploy();
        put("xxgk/work/2023/office.html", "<p>办结99件</p>");
        client.deleteObject(request -> request.bucket(name).key("xxgk/theme/site.css"));
        assertEquals(Reason.NOT_VERIFIED, refused().reason());
        assertEquals(2, deploy().sent());
        assertEquals(read(), objects());
    }

    @Test
    void compressedCopiesComeAndGo() throws IOException {
        Map<String, String> files = new TreeMap<>(FIRST);
        files.put("index.html", "<p>首页</p>".repeat(500));
        publish(files);
        Deployment.of(site).withGzip(true).toBucket(bucket);
        assertEquals(
                "application/gzip",
                client.headObject(request -> request.bucket(name).key("xxgk/index.html.gz"))
                        .contentType());
        assertEquals(0, Deployment.of(site).withGzip(true).toBucket(bucket).sent());
        assertEquals(1, deploy().removed());
        assertEquals(read(), objects());
    }

    @Test
    void aLargeFileIsSentAsItIs() throws IOException {
        Map<String, String> files = new TreeMap<>(FIRST);
        files.put("work/2023/large.txt", "77件\n".repeat(3 << 20));
        publish(files);
        deploy();
        assertEquals(
                files.get("work/2023/large.txt").length(),
                objects().get("work/2023/large.txt").length());
    }

    @Test
    void whatIsWrongWithTheStoreIsSaid() throws IOException, InterruptedException {
        bucket = Bucket.of("no-such-bucket").withEndpoint(server.address()).withPathStyle(true);
        assertEquals(Reason.NO_BUCKET, refused().reason());
        try (S3Server strange = S3Server.start(servers, "another-secret")) {
            bucket = bucket.withEndpoint(strange.address());
            assertEquals(Reason.DENIED, refused().reason());
        }
        bucket = bucket.withEndpoint(URI.create("http://127.0.0.1:1"));
        assertEquals(Reason.UNREACHABLE, refused().reason());
    }
}
