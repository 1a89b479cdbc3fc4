package dev.sitegen.importer.internal.word;

import dev.sitegen.importer.account.ImportCode;
import dev.sitegen.importer.internal.document.Account;
import dev.sitegen.importer.internal.document.Inline;
import dev.sitegen.importer.internal.document.Inline.Picture;
import dev.sitegen.importer.internal.image.JpegLocation;
import dev.sitegen.importer.internal.word.WordPackage.Relation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pictures of a file, each once. Those in formats that browsers do not show are noted. */
final class Pictures {

    private static final Set<String> SHOWN = Set.of("png", "jpg", "jpeg", "gif", "webp", "bmp");

    private final WordPackage file;
    private final Account account;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();

    Pictures(WordPackage file, Account account) {
        this.file = file;
        this.account = account;
    }

    /** The picture that a part refers to, if it can be shown. */
    Optional<Inline> of(Relation relation, String words) {
        if (relation == null) {
            return Optional.empty();
        }
        if (relation.external()) {
            account.add(ImportCode.EXTERNAL_IMAGE, Account.shown(relation.target()));
            return Optional.empty();
        }
        Optional<byte[]> bytes = file.part(relation.target());
        String ending = WordPackage.ending(relation.target());
        if (bytes.isEmpty() || !SHOWN.contains(ending)) {
            account.add(
                    ImportCode.PICTURE_FORMAT,
                    relation.target().replaceFirst(".*/", ""),
                    ending.toUpperCase(java.util.Locale.ROOT));
            return Optional.empty();
        }
        String name = names.computeIfAbsent(relation.target(), target -> add(bytes.get(), ending));
        return Optional.of(new Picture(name, words));
    }

    private String add(byte[] bytes, String ending) {
        String name = "image-" + (files.size() + 1) + "." + ending.replace("jpeg", "jpg");
        byte[] clean = JpegLocation.removed(bytes);
        if (clean.length < bytes.length) {
            account.add(ImportCode.LOCATION_REMOVED, name);
        }
        files.put(name, clean);
        return name;
    }

    Map<String, byte[]> files() {
        return files;
    }
}
