/** Markdown annual reports in, a static disclosure site out. */
module dev.sitegen {
    requires com.dynatrace.hash4j;
    requires com.google.zxing;
    requires de.siegmar.fastcsv;
    requires flexmark;
    requires flexmark.ext.footnotes;
    requires flexmark.ext.tables;
    requires flexmark.util.ast;
    requires flexmark.util.builder;
    requires flexmark.util.collection;
    requires flexmark.util.data;
    requires flexmark.util.misc;
    requires flexmark.util.sequence;
    requires freemarker;
    requires java.xml;
    requires jdk.httpserver;
    requires org.yaml.snakeyaml;

    // Flexmark is annotated with it; the compiler wants to see the annotations.
    requires static org.jetbrains.annotations;

    // What is exported is never null, for the tools that read this; nothing of it is needed at run time.
    requires static org.jspecify;

    exports dev.sitegen;
    exports dev.sitegen.build;
    exports dev.sitegen.diagnostic;
    exports dev.sitegen.model;
    exports dev.sitegen.source;
    exports dev.sitegen.stage;
    exports dev.sitegen.view;

    // Checks and outputs that are installed beside the library.
    uses dev.sitegen.build.SiteCheck;
    uses dev.sitegen.build.SiteOutput;
}
