package dev.sitegen.internal.read.config.form;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.KnownNames;
import dev.sitegen.internal.read.Nearest;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.yaml.YamlReader;
import dev.sitegen.model.Column;
import dev.sitegen.model.Form;
import dev.sitegen.model.Forms;
import dev.sitegen.source.ContentSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the forms that columns name: those that come with the library, and those of the site, which go before them. */
public final class FormLibrary {

    private static final List<String> SHIPPED = List.of("info-disclosure-2019.yaml", "info-disclosure-2021.yaml");

    /** Words of rows that are in every version of the shipped form, and together in no sentence. */
    private static final List<String> TELLTALES = List.of("本年新收政府信息公开申请数量", "予以公开", "结转下年度继续办理");

    private FormLibrary() {}

    /**
     * The forms of a site.
     *
     * @param forms those that columns name
     * @param others those of the site that no column names
     * @param whole whether every file of the site could be read
     */
    public record SiteForms(Forms forms, List<Form> others, boolean whole) {}

    /**
     * Reads the forms of a site. A version that comes with the library gives way to the site's own of the same name or the same
     * first year.
     *
     * @throws IOException if a file that is there cannot be read
     */
    public static SiteForms read(ContentTree tree, ContentSource content, Collection<Column> columns, Problems problems)
            throws IOException {
        List<Form> forms = new ArrayList<>();
        Problems ofFiles = new Problems();
        for (String path : tree.forms()) {
            read(path, content.read(path), ofFiles)
                    .filter(form -> isNew(form, forms, ofFiles))
                    .ifPresent(forms::add);
        }
        problems.addAll(ofFiles.all());
        List<Form> own = List.copyOf(forms);
        boolean whole = !ofFiles.hasErrors();
        // Most sites have no column with a form, and reading all that come with the library is a good part of their
        // start.
        if (columns.stream().anyMatch(column -> !column.form().isEmpty())) {
            shipped().all().stream()
                    .filter(form -> own.stream().noneMatch(form::isSameAs))
                    .toList()
                    .forEach(forms::add);
        }
        Forms all = Forms.of(forms);
        for (Column column : columns) {
            boolean isKnown = column.form().isEmpty() || all.ids().contains(column.form());
            // The form may be the one that could not be read, unless its name is that of another with a slip.
            if (!isKnown && (whole || !Nearest.to(column.form(), all.ids()).isEmpty())) {
                Map<String, String> names = new LinkedHashMap<>();
                all.all().forEach(form -> names.putIfAbsent(form.id(), form.name()));
                String near = new KnownNames(names).shown(column.form());
                problems.add(Code.UNKNOWN_FORM, column.position(), column.id(), column.form(), near);
            }
        }
        Forms used = all.usedBy(columns);
        List<Form> others =
                own.stream().filter(form -> !used.ids().contains(form.id())).toList();
        return new SiteForms(used, others, whole);
    }

    private static boolean isNew(Form form, List<Form> forms, Problems problems) {
        Optional<Form> before =
                forms.stream().filter(other -> other.isSameAs(form)).findFirst();
        before.ifPresent(other -> problems.add(
                Code.FORM_TWICE,
                form.position(),
                form.id(),
                form.version(),
                other.version(),
                other.position().path()));
        return before.isEmpty();
    }

    /** Loaded when the first text looks like a table of one of them. */
    private static final class Loaded {

        static final Forms SHIPPED = load();

        private static Forms load() {
            try {
                return shipped();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * The version, for a year, of the form that comes with the library and of which a text seems to hold a table.
     *
     * @param file a report whose column has no form
     * @param from the offset in it at which its text begins
     */
    public static Optional<Form> pastedInto(String file, int from, int year) {
        for (String telltale : TELLTALES) {
            if (file.indexOf(telltale, from) < 0) {
                return Optional.empty();
            }
        }
        return Loaded.SHIPPED.all().stream().filter(form -> form.isFor(year)).findFirst();
    }

    /** The form that comes with the library and has a table of that id, for a year. */
    public static Optional<Form> shippedWith(String table, int year) {
        return Loaded.SHIPPED.all().stream()
                .filter(form -> form.isFor(year) && form.table(table).isPresent())
                .findFirst();
    }

    /**
     * The forms that come with the library.
     *
     * @throws IOException if the library is not whole
     */
    public static Forms shipped() throws IOException {
        List<Form> forms = new ArrayList<>();
        for (String name : SHIPPED) {
            try (InputStream in = FormLibrary.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new FileNotFoundException(name);
                }
                // Nothing can be wrong with them: a test reads them.
                read("forms/" + name, in.readAllBytes(), new Problems()).ifPresent(forms::add);
            }
        }
        return Forms.of(forms);
    }

    private static Optional<Form> read(String path, byte[] bytes, Problems problems) {
        return YamlReader.read(SourceFile.decode(path, bytes, problems), problems)
                .flatMap(new FormReader(problems)::read);
    }
}
