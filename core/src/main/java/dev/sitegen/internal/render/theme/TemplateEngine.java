package dev.sitegen.internal.render.theme;

import freemarker.cache.SoftCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;

/**
 * FreeMarker, set up as the templates of any theme find it: they see what they are given and reach nothing else. Safe to share
 * between threads.
 */
public final class TemplateEngine {

    /**
     * The behaviour of FreeMarker that the templates get: that of 2.3.35, or of the library at hand where an embedding program
     * manages an older one. Before 2.3.33 each {@code ==} of two texts runs a collator, which took 4 percent of a build. The object
     * is never the one that FreeMarker names its own version by: it would report that as an error in the log of the program.
     */
    static final Version BEHAVIOUR = new Version(Math.min(
            new Version(2, 3, 35).intValue(), Configuration.getVersion().intValue()));

    private final Configuration configuration;

    private TemplateEngine(Configuration configuration) {
        this.configuration = configuration;
    }

    /** Starts it, which takes a tenth of a second the first time. */
    public static TemplateEngine start() {
        Configuration configuration = new Configuration(BEHAVIOUR);
        configuration.setObjectWrapper(new ViewWrapper());
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        // Every template is HTML; by its ending it would get the format that FreeMarker has for it.
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setOutputFormat(new HtmlFormat());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setNumberFormat("c");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        return new TemplateEngine(configuration);
    }

    /** The same for the templates of one theme. */
    Configuration loading(TemplateLoader templates) {
        Configuration copy = (Configuration) configuration.clone();
        // A copy would take its templates from where the original keeps them, those of another theme among them.
        copy.setCacheStorage(new SoftCacheStorage());
        copy.setTemplateLoader(templates);
        return copy;
    }
}
