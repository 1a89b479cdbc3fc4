/** Word files, web pages and texts in, Markdown reports out. */
module dev.sitegen.importer {
    requires transitive dev.sitegen;
    requires java.xml;
    requires org.jsoup;

    exports dev.sitegen.importer;
    exports dev.sitegen.importer.account;
}
