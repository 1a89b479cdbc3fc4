package dev.sitegen.browser;

import static dev.sitegen.browser.ServedForEditing.PAGE;
import static dev.sitegen.browser.ServedForEditing.REPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;

/**
 * A long session of decisions by mouse and keyboard, with undo, restarts, and somebody else who edits the same file: after each step
 * the files are byte for byte what was meant. {@code -Dsite-gen.test.edits=} and {@code -Dsite-gen.test.seed=} change the session.
 */
class EditingSessionTest {

    private static final List<String> SUBJECTS = List.of(
            "督察", "普法", "培训", "调解", "走访", "评查", "备案", "清理", "公证", "仲裁", "听证", "约谈", "抽检", "巡查", "援助", "宣讲", "帮扶", "回访",
            "整改", "核查");

    private static final int TRIES = 20;

    private final int steps = Integer.getInteger("site-gen.test.edits", 200);
    private final Random random = new Random(Integer.getInteger("site-gen.test.seed", 1));

    @TempDir
    Path temp;

    private ServedForEditing site;
    private Browser browser;
    private Server server;

    /** The files as they are meant to be. */
    private final Map<String, String> meant = new TreeMap<>();

    /** Edits that can be taken back: the file, what was put in, and what was there before. */
    private final Deque<Edit> edits = new ArrayDeque<>();

    private int additions;

    /** Words of the last addition by somebody else. */
    private String latest = "";

    private record Edit(String path, String inserted, String removed) {}

    @BeforeEach
    void begin() throws IOException {
        site = new ServedForEditing(temp);
        write("site.yaml", ServedForEditing.SITE);
        write("organizations.yaml", ServedForEditing.ORGANIZATIONS);
        StringBuilder dictionary = new StringBuilder("# 词典\r\n");
        StringBuilder report = new StringBuilder(
                "\uFEFF---\r\ntitle: 示例县人民政府2024年法治政府建设情况报告\r\ndate: 2025-02-18\r\n---\r\n\r\n一、工作\r\n\r\n");
        IntStream.range(0, SUBJECTS.size()).forEach(i -> {
            dictionary.append("work.k" + i + ": {name: " + SUBJECTS.get(i) + "件数, unit: 件}\r\n");
            report.append("开展**" + SUBJECTS.get(i) + "** " + words(i) + "，成效明显。\r\n\r\n");
        });
        write("indicators.yaml", dictionary.toString());
        write(REPORT, report + "末段没有换行");
        server = site.serve();
        browser = Browser.open();
        show();
    }

    private static String words(int i) {
        return 101 + i + "件";
    }

    private void show() {
        browser.go(server.address() + PAGE);
        settle();
    }

    @AfterEach
    void close() throws IOException {
        browser.close();
        server.close();
    }

    private void write(String path, String text) throws IOException {
        site.write(path, text);
        meant.put(path, text);
    }

    /** Waits until the page shows the quantities that the file leaves. */
    private void settle() {
        String state =
                "[!!document.querySelector('#site-gen-edit') && !document.querySelector('#site-gen-edit [aria-busy]'),"
                        + " document.querySelectorAll('#site-gen-edit ol > li').length,"
                        + " document.querySelectorAll('.site-gen-quantity').length,"
                        + " document.getElementById('UCAP-CONTENT').textContent.includes('" + latest + "')].join()";
        int open = unmarked().size();
        String settled = "true," + open + "," + open + ",true";
        try {
            browser.until("return " + state + " === '" + settled + "'");
        } catch (AssertionError e) {
            assertEquals(settled, browser.run("return " + state), e.getMessage());
        }
    }

    /** The numbers of the quantities without a mark that were not rejected. */
    private List<Integer> unmarked() {
        String report = meant.get(REPORT);
        String rejected = meant.getOrDefault("not-figures.yaml", "");
        return IntStream.range(0, SUBJECTS.size())
                .filter(i -> !report.contains("[" + words(i) + "]") && !rejected.contains("\"" + words(i) + "\""))
                .boxed()
                .toList();
    }

    private void choose(int quantity) {
        int index = unmarked().indexOf(quantity);
        act("#site-gen-edit ol > li > button", ".site-gen-quantity", index);
        ServedForEditing.awaitTitle(browser, words(quantity));
    }

    /** Presses one of the elements that a selector finds, by mouse, or another one by keyboard. */
    private void act(String byMouse, String byKeyboard, int index) {
        boolean mouse = random.nextBoolean();
        for (int i = 0; i < TRIES; i++) {
            try {
                if (mouse) {
                    browser.all(byMouse).get(index).click();
                } else {
                    browser.run("document.querySelectorAll('" + byKeyboard + "')[" + index + "].focus()");
                    browser.focused().sendKeys(Keys.ENTER);
                }
                return;
            } catch (StaleElementReferenceException | ElementNotInteractableException e) {
                // The page was just taking in what was saved; nothing was pressed.
            }
        }
        throw new IllegalStateException(byMouse);
    }

    private void press(String selector) {
        browser.run("document.querySelector('#site-gen-edit > [role=status]').textContent = ''");
        act(selector, selector, 0);
        browser.until("return document.querySelector('#site-gen-edit > [role=status]').textContent !== ''");
    }

    private String said() {
        return browser.run("return document.querySelector('#site-gen-edit > [role=status]').textContent")
                .toString();
    }

    private void put(String path, String removed, String inserted) {
        String before = meant.getOrDefault(path, "");
        meant.put(path, removed.isEmpty() ? before + inserted : before.replace(removed, inserted));
        edits.push(new Edit(path, inserted, removed));
    }

    private void accept(int quantity) {
        choose(quantity);
        press("#site-gen-edit .chosen .entry");
        accepted(quantity);
    }

    private void accepted(int quantity) {
        put(REPORT, words(quantity), "[" + words(quantity) + "]{#work.k" + quantity + "}");
    }

    private void reject(int quantity) throws IOException {
        choose(quantity);
        press("#site-gen-edit [data-id=reject]");
        assertTrue(said().contains("不是数据"), said());
        String before = meant.getOrDefault("not-figures.yaml", "");
        String now = site.read("not-figures.yaml");
        assertTrue(now.startsWith(before), now);
        String added = now.substring(before.length());
        assertTrue(added.contains("words: \"" + words(quantity) + "\""), added);
        put("not-figures.yaml", "", added);
    }

    private void undo() {
        press("#site-gen-edit [data-id=undo]");
        Edit last = edits.pop();
        String before = meant.get(last.path).replace(last.inserted, last.removed);
        if (before.isEmpty()) {
            meant.remove(last.path);
        } else {
            meant.put(last.path, before);
        }
    }

    private void editElsewhere() throws IOException {
        additions++;
        latest = "之" + additions + (additions % 2 == 0 ? "" : "。");
        String report = meant.get(REPORT);
        write(
                REPORT,
                additions % 2 == 0
                        ? report + "，补充说明之" + additions
                        : report.replace("一、工作\r\n", "一、工作\r\n\r\n新的一段之" + additions + "。\r\n"));
    }

    /** Somebody saves the file just when a decision is taken: it is refused, unless the page was quicker. */
    private void acceptWhileItIsEdited(int quantity) throws IOException {
        choose(quantity);
        editElsewhere();
        press("#site-gen-edit .chosen .entry");
        if (!said().contains("没有写入")) {
            accepted(quantity);
        }
    }

    private void step(int number) throws IOException {
        List<Integer> open = unmarked();
        int quantity = open.isEmpty() ? -1 : open.get(random.nextInt(open.size()));
        int kind = random.nextInt(10);
        if (number % 50 == 49) {
            server.close();
            server = site.serve();
            show();
        } else if (!edits.isEmpty() && (open.isEmpty() || kind < 4)) {
            undo();
        } else if (kind < 7) {
            accept(quantity);
        } else if (kind == 7) {
            reject(quantity);
        } else if (kind == 8) {
            editElsewhere();
        } else {
            acceptWhileItIsEdited(quantity);
        }
    }

    @Test
    void theFilesAreWhatWasMeantAfterEachStep() throws IOException {
        for (int i = 0; i < steps; i++) {
            step(i);
            Map<String, String> found = new TreeMap<>();
            for (String path :
                    List.of("site.yaml", "organizations.yaml", "indicators.yaml", REPORT, "not-figures.yaml")) {
                if (Files.exists(site.content.resolve(path))) {
                    found.put(path, site.read(path));
                }
            }
            assertEquals(meant, found, "step " + i);
            settle();
        }
    }
}
