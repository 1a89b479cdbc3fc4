package dev.sitegen.internal.kind;

import dev.sitegen.build.OutputFile;
import dev.sitegen.build.SiteOutput;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.plan.Kind;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.render.SiteFile;
import java.util.List;
import java.util.Optional;

/** The pages and files of one output of the program that embeds the library. */
record OwnOutputs(SiteOutput output) implements Kind<SiteFile> {

    @Override
    public List<SiteFile> files(Planning site) {
        Optional<SourcePosition> origin =
                Optional.of(SourcePosition.ofFile(output.getClass().getName()));
        return output.files(site.site()).stream()
                .map(file -> file(file, origin))
                .toList();
    }

    private static SiteFile file(OutputFile file, Optional<SourcePosition> origin) {
        return file.title()
                .<SiteFile>map(title -> new OwnPage(title, file, origin))
                .orElse(new OwnFile(file, origin));
    }
}
