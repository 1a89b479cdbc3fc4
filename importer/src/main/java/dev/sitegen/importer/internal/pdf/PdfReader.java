package dev.sitegen.importer.internal.pdf;

import dev.sitegen.importer.account.ImportCode;
import dev.sitegen.importer.internal.document.Account;
import dev.sitegen.importer.internal.document.Fact;
import dev.sitegen.importer.internal.document.SourceDocument;
import dev.sitegen.importer.internal.read.SourceReader;
import dev.sitegen.importer.internal.read.TextReader;
import dev.sitegen.importer.internal.read.UnreadableSourceException;
import java.io.Closeable;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the text of PDF files by PDFBox 3, where it was added to the class path: it is larger than all of site-gen, and few need it. What a
 * PDF says of its lines is not enough for headings and tables, so that the report is a draft.
 */
public final class PdfReader implements SourceReader {

    private static final String LOADER = "org.apache.pdfbox.Loader";
    private static final String STRIPPER = "org.apache.pdfbox.text.PDFTextStripper";

    @Override
    public SourceDocument read(byte[] bytes, Account account) throws UnreadableSourceException {
        try {
            ClassLoader classes = PdfReader.class.getClassLoader();
            Class<?> loader = Class.forName(LOADER, true, classes);
            Class<?> stripper = Class.forName(STRIPPER, true, classes);
            try (Closeable pdf =
                    (Closeable) loader.getMethod("loadPDF", byte[].class).invoke(null, (Object) bytes)) {
                Object text = stripper.getConstructor().newInstance();
                Class<?> document = Class.forName("org.apache.pdfbox.pdmodel.PDDocument", true, classes);
                String words = (String) stripper.getMethod("getText", document).invoke(text, pdf);
                account.add(ImportCode.PDF_DRAFT);
                SourceDocument read = new TextReader().read(words.getBytes(StandardCharsets.UTF_8), account);
                read.facts().add(Fact.DRAFT, "true");
                return read;
            }
        } catch (ClassNotFoundException e) {
            throw new UnreadableSourceException(ImportCode.NO_PDFBOX);
        } catch (InvocationTargetException e) {
            throw new UnreadableSourceException(
                    ImportCode.DAMAGED, ".pdf", String.valueOf(e.getCause().getMessage()));
        } catch (ReflectiveOperationException | IOException e) {
            throw new UnreadableSourceException(ImportCode.DAMAGED, ".pdf", String.valueOf(e.getMessage()));
        }
    }
}
