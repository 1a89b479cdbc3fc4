package example.desk;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.Preview;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The sites that are open for a look, each with a report as somebody has typed it. The oldest are closed when there are many. */
@Component
class Previews implements DisposableBean {

    private static final int MOST = 8;

    private final Desk desk;
    private final Map<String, Preview> open = new LinkedHashMap<>();

    Previews(Desk desk) {
        this.desk = desk;
    }

    /**
     * Opens the site with a report as it would be published. Others that have errors are left out, so that their authors keep nobody
     * from looking at a page.
     *
     * @param content has the report as it was typed
     * @param problems those of the content
     * @return the address of its page; empty if an error keeps it from being made
     */
    synchronized Optional<String> open(Content content, StoredReport report, Problems problems, Words words)
            throws IOException {
        if (problems.errorsOf(report.id()) > 0) {
            return Optional.empty();
        }
        Content sound = content.only(other -> other.id() == report.id() || problems.errorsOf(other.id()) == 0);
        SiteGenerator generator = desk.generator(sound, words);
        Preview preview = generator.preview(desk.options(generator));
        String address = new ReportFile(report).address();
        if (!preview.addresses().contains(address)) {
            preview.close();
            return Optional.empty();
        }
        String token = UUID.randomUUID().toString();
        open.put(token, preview);
        while (open.size() > MOST) {
            open.remove(open.keySet().iterator().next()).close();
        }
        return Optional.of("/preview/" + token + "/" + address);
    }

    /** A file of an open site; empty if there is no such file, or the site is not open any more. */
    synchronized Optional<byte[]> file(String token, String address) throws IOException {
        Preview preview = open.get(token);
        return preview == null ? Optional.empty() : preview.file(address);
    }

    @Override
    public synchronized void destroy() throws IOException {
        for (Preview preview : open.values()) {
            preview.close();
        }
        open.clear();
    }
}
