package dev.sitegen.importer.internal.word;

import dev.sitegen.importer.internal.document.Inline;
import dev.sitegen.importer.internal.document.Inline.Break;
import dev.sitegen.importer.internal.document.Inline.NoteMark;
import dev.sitegen.importer.internal.document.Inline.Run;
import dev.sitegen.importer.internal.word.WordPackage.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Reads the words of one paragraph: as they are when all tracked changes are accepted. */
final class ParagraphReader {

    private static final Pattern USABLE = Pattern.compile("(?:https?:|mailto:|tel:).+", Pattern.CASE_INSENSITIVE);

    /** Signs of Wingdings that mean boxes and ticks; their other signs are ornaments. */
    private static final Map<Integer, String> SIGNS = Map.of(
            0xA3, "□", 0x6F, "□", 0xA8, "□", 0x71, "□", 0xFE, "☑", 0x52, "☑", 0x53, "☒", 0xFC, "√", 0x6C, "●", 0x6E,
            "■");

    private final Context context;
    private final BlockReader blocks;
    private final List<Inline> words = new ArrayList<>();
    private ParagraphProperties properties = ParagraphProperties.NONE;
    private String target = "";

    /** @param blocks reads the text boxes that are anchored in the paragraph */
    ParagraphReader(Context context, BlockReader blocks) {
        this.context = context;
        this.blocks = blocks;
    }

    /** Reads the paragraph that was found last. */
    void read(XmlCursor xml) throws XMLStreamException {
        content(xml);
    }

    List<Inline> words() {
        return words;
    }

    ParagraphProperties properties() {
        return properties;
    }

    private void content(XmlCursor xml) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "pPr" -> properties = ParagraphProperties.read(xml);
                case "r" -> run(xml);
                case "del", "moveFrom" -> context.findings().deletions++;
                case "ins", "moveTo" -> {
                    context.findings().insertions++;
                    content(xml);
                }
                case "hyperlink" -> hyperlink(xml);
                case "fldSimple" -> {
                    if (!context.fields().isMade(xml.attribute("instr").orElse(""))) {
                        content(xml);
                    }
                }
                case "sdtPr", "sdtEndPr", "rPr", "bookmarkStart", "bookmarkEnd", "proofErr" -> {}
                default -> content(xml);
            }
        }
    }

    private void hyperlink(XmlCursor xml) throws XMLStreamException {
        Relation relation = context.relations().get(xml.attribute("id").orElse(""));
        String address = relation == null ? "" : relation.target();
        String before = target;
        target = usable(address);
        content(xml);
        target = before;
    }

    /** The address of a link, if it can be one of a page. */
    private String usable(String address) {
        if (USABLE.matcher(address).matches()) {
            return address;
        }
        if (!address.isEmpty() && !address.startsWith("#")) {
            context.findings().links.add(address);
        }
        return "";
    }

    private void run(XmlCursor xml) throws XMLStreamException {
        RunProperties look = RunProperties.NONE;
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "rPr" -> look = RunProperties.read(xml);
                case "t" -> add(xml.text(), look);
                case "tab", "ptab" -> add("\t", look);
                case "noBreakHyphen" -> add("-", look);
                case "br", "cr" -> {
                    if (context.fields().isText()) {
                        words.add(new Break());
                    }
                }
                case "sym" -> add(sign(xml), look);
                case "fldChar" ->
                    context.fields().mark(xml.attribute("fldCharType").orElse(""));
                case "instrText" -> context.fields().instruction(xml.text());
                case "footnoteReference" -> note("f" + xml.attribute("id").orElse(""));
                case "endnoteReference" -> note("e" + xml.attribute("id").orElse(""));
                case "drawing", "pict", "object" -> drawing(xml);
                case "AlternateContent" -> choice(xml, look);
                default -> {}
            }
        }
    }

    /** Reads the first of several versions of the same; the others are for programs that do not know it. */
    private void choice(XmlCursor xml, RunProperties look) throws XMLStreamException {
        int depth = xml.depth();
        boolean read = false;
        while (xml.child(depth)) {
            if (!read) {
                read = true;
                int inside = xml.depth();
                while (xml.child(inside)) {
                    switch (xml.name()) {
                        case "drawing", "pict", "object" -> drawing(xml);
                        case "t" -> add(xml.text(), look);
                        default -> {}
                    }
                }
            }
        }
    }

    private void drawing(XmlCursor xml) throws XMLStreamException {
        new DrawingReader(context, blocks).read(xml).forEach(words::add);
    }

    private void note(String key) {
        Map<String, Integer> footnotes = context.findings().footnotes;
        words.add(new NoteMark(footnotes.computeIfAbsent(key, added -> footnotes.size() + 1)));
    }

    private static String sign(XmlCursor xml) {
        String code = xml.attribute("char").orElse("");
        try {
            int sign = Integer.parseInt(code, 16);
            String font = xml.attribute("font").orElse("");
            boolean ornament = font.startsWith("Wingdings") || sign >= 0xE000 && sign <= 0xF8FF;
            return ornament ? SIGNS.getOrDefault(sign & 0xFF, "") : Character.toString(sign);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void add(String text, RunProperties look) {
        if (!context.fields().isText()) {
            context.findings().contents |= context.fields().hasContents();
            return;
        }
        Styles styles = context.styles();
        Optional<Boolean> hidden = look.hidden()
                .or(() -> styles.of(look.style(), Styles.Style::hidden))
                .or(() -> styles.of(properties.style(), Styles.Style::hidden));
        if (hidden.orElse(false)) {
            context.findings().hidden.add(text);
            return;
        }
        boolean bold = look.bold()
                .or(() -> styles.of(look.style(), Styles.Style::bold))
                .or(() -> styles.of(properties.style(), Styles.Style::bold))
                .orElse(false);
        String field = target.isEmpty() ? usable(context.fields().target()) : target;
        words.add(new Run(text, bold, field));
    }
}
