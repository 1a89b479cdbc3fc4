package dev.sitegen.maven;

import dev.sitegen.importer.ImportListener;
import dev.sitegen.importer.ImportedFile;
import dev.sitegen.importer.account.ImportNote;
import java.util.function.LongSupplier;
import org.apache.maven.plugin.logging.Log;

/** Reports the account of each file by its weight and, of a long import, every two seconds how far it is. */
final class ImportLog implements ImportListener {

    private static final long INTERVAL_NANOS = 2_000_000_000L;

    private final Messages messages;
    private final Log log;
    private final LongSupplier nanoTime;
    private long last;

    ImportLog(Messages messages, Log log, LongSupplier nanoTime) {
        this.messages = messages;
        this.log = log;
        this.nanoTime = nanoTime;
        this.last = nanoTime.getAsLong();
    }

    @Override
    public void imported(ImportedFile file, int done, int total) {
        file.account().forEach(this::report);
        long now = nanoTime.getAsLong();
        if (now - last >= INTERVAL_NANOS && done < total) {
            last = now;
            log.info(messages.text("progress.import", done, total));
        }
    }

    void report(ImportNote note) {
        String text = note.summary(messages.locale());
        switch (note.severity()) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case INFO -> log.info(text);
        }
    }
}
