package dev.sitegen.internal.check;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.personal.AllowedData;
import dev.sitegen.internal.read.personal.FileMetadata;
import dev.sitegen.internal.read.personal.PersonalNumbers;
import dev.sitegen.model.ContentFile;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Finds persons and places in the metadata of files that are published as they are: documents of office programs, PDF files, pictures.
 * Safe to share between threads.
 */
public final class MetadataCheck {

    private final ContentSource content;
    private final AllowedData allowed;

    public MetadataCheck(ContentSource content, AllowedData allowed) {
        this.content = content;
        this.allowed = allowed;
    }

    /**
     * Returns what a file says of persons.
     *
     * @throws IOException if it cannot be read
     */
    public List<Diagnostic> check(ContentFile file) throws IOException {
        String path = file.source();
        if (!FileMetadata.isKnown(path)) {
            return List.of();
        }
        FileMetadata metadata = read(path, content);
        Problems problems = new Problems();
        SourcePosition whole = SourcePosition.ofFile(path);
        metadata.texts().stream()
                .sorted()
                .flatMap(text -> PersonalNumbers.find(text).stream())
                .filter(number -> !allowed.allows(number.digits(), path))
                .forEach(number -> problems.add(Code.PERSONAL_NUMBER, whole, number.arguments("METADATA")));
        metadata.persons().stream()
                .filter(person -> !allowed.allows(person, path))
                .forEach(person -> problems.add(Code.PERSONAL_METADATA, whole, "PERSON", person));
        if (metadata.located() && !allowed.allows(path, path)) {
            problems.add(Code.PERSONAL_METADATA, whole, "PLACE", path);
        }
        return problems.all();
    }

    static FileMetadata read(String path, ContentSource content) throws IOException {
        try (InputStream in = content.open(path)) {
            return FileMetadata.read(path, in);
        }
    }
}
