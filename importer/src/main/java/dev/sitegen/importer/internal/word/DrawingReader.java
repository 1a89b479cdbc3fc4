package dev.sitegen.importer.internal.word;

import dev.sitegen.importer.internal.document.Inline;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads a drawing: its pictures, and the text boxes in it, which become blocks of their own. */
final class DrawingReader {

    private final Context context;
    private final BlockReader blocks;
    private final List<Inline> pictures = new ArrayList<>();
    private String words = "";

    DrawingReader(Context context, BlockReader blocks) {
        this.context = context;
        this.blocks = blocks;
    }

    /** The pictures of the drawing that was found last. */
    List<Inline> read(XmlCursor xml) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "docPr" -> words = xml.attribute("descr").orElse("");
                case "blip" ->
                    picture(xml.attribute("embed")
                            .or(() -> xml.attribute("link"))
                            .orElse(""));
                case "imagedata" -> picture(xml.attribute("id").orElse(""));
                case "txbxContent" -> blocks.aside(xml);
                case "OLEObject" ->
                    context.findings().objects.add(xml.attribute("ProgID").orElse("OLE"));
                case "chart" -> context.findings().objects.add("chart");
                case "relIds" -> context.findings().objects.add("SmartArt");
                case "Fallback" -> {}
                default -> read(xml);
            }
        }
        return pictures;
    }

    private void picture(String id) {
        context.pictures().of(context.relations().get(id), words).ifPresent(pictures::add);
    }
}
