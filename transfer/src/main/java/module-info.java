/** Published sites to where readers are, and files of other sites to here. The only module that uses the network. */
module dev.sitegen.transfer {
    requires transitive dev.sitegen;

    // What is exported is never null, for the tools that read this; nothing of it is needed at run time.
    requires static org.jspecify;

    exports dev.sitegen.transfer;
}
