package dev.sitegen.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.view.PageView;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayoutNamesTest {

    /** OrganizationView is shown by organization, ColumnCoverageView by column-coverage, TextPageView by text. */
    private static String layout(String view) {
        return view.replaceAll("(Page)?View$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    @Test
    void everyPageViewHasALayout() throws IOException, URISyntaxException, ClassNotFoundException {
        Path views =
                Path.of(PageView.class.getResource("PageView.class").toURI()).getParent();
        Stream.Builder<String> pages = Stream.builder();
        try (Stream<Path> files = Files.list(views)) {
            for (String file : files.map(path -> path.getFileName().toString()).toList()) {
                String name = file.replace(".class", "");
                Class<?> type = Class.forName(PageView.class.getPackageName() + "." + name);
                if (type.isRecord() && PageView.class.isAssignableFrom(type)) {
                    pages.add(layout(name));
                }
            }
        }
        List<String> words =
                Stream.of(Layout.values()).map(Layout::word).sorted().toList();
        assertEquals(words, pages.build().sorted().toList());
    }
}
