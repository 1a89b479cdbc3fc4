/** Markdown annual reports in, a static disclosure site out. */
module dev.sitegen {
    exports dev.sitegen.view;
    exports dev.sitegen.diagnostic;
    exports dev.sitegen.model;
}
