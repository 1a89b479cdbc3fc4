package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.NewReports;
import dev.sitegen.build.SiteCheck;
import dev.sitegen.build.SiteOutput;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.model.FigureList;
import dev.sitegen.source.ContentSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing of the library takes null; a program that gives it reads which argument it was. */
class NullArgumentTest {

    private static final SiteGenerator GENERATOR =
            SiteGenerator.create(Content.oneReport().source());
    private static final ContentEditor EDITOR = ContentEditor.of(Path.of("content"));
    private static final BuildOptions OPTIONS = BuildOptions.defaults();
    private static final SourcePosition PLACE = SourcePosition.ofFile("site.yaml");

    static Stream<Arguments> calls() {
        return Stream.of(
                of("content", () -> SiteGenerator.create((Path) null)),
                of("content", () -> SiteGenerator.create((ContentSource) null)),
                of("listener", () -> GENERATOR.withListener(null)),
                of("nanoTime", () -> GENERATOR.withProfile(null)),
                of("classLoader", () -> GENERATOR.withThemesFrom(null)),
                of("options", () -> GENERATOR.build(null)),
                of("options", () -> GENERATOR.build(null, (path, size, content) -> {})),
                of("sink", () -> GENERATOR.build(OPTIONS, null)),
                of("options", () -> GENERATOR.check(null)),
                of("options", () -> GENERATOR.load(null)),
                of("options", () -> GENERATOR.preview(null)),
                of("at", () -> GENERATOR.serve(OPTIONS, null, null)),
                of("content", () -> ContentEditor.of(null)),
                of("classLoader", () -> EDITOR.withThemesFrom(null)),
                of("wanted", () -> EDITOR.start(null, OPTIONS)),
                of("request", () -> EDITOR.mark(null, OPTIONS)),
                of("wanted", () -> ContentEditor.startSite(null, LocalDate.EPOCH)),
                of("moment", () -> GENERATOR.dayAt(null)),
                of("directory", () -> OPTIONS.withOutput(null)),
                of("address", () -> OPTIONS.withBaseUrl(null)),
                of("name", () -> OPTIONS.withTheme(null)),
                of("day", () -> OPTIONS.withAsOf(null)),
                of("directory", () -> ContentSource.ofDirectory(null)),
                of("files", () -> ContentSource.ofFiles(null)),
                of("year", () -> NewReports.of(null)),
                of("path", () -> SourcePosition.ofFile(null)),
                of("figures", () -> FigureList.of(null)),
                of("more", () -> GENERATOR.withChecks((SiteCheck[]) null)),
                of("more", () -> GENERATOR.withOutputs((SiteOutput[]) null)),
                of("code", () -> new Diagnostic(null, PLACE, List.of(), "")),
                of("position", () -> Diagnostic.of(Code.NO_BASE_URL, null)));
    }

    private static Arguments of(String argument, Executable call) {
        return arguments(argument, call);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void theMessageNamesTheArgument(String argument, Executable call) {
        NullPointerException thrown = assertThrows(NullPointerException.class, call);
        assertEquals(argument + " must not be null", thrown.getMessage());
    }
}
