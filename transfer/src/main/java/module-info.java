/** Published sites to where readers are, and files of other sites to here. The only module that uses the network. */
module dev.sitegen.transfer {
    requires transitive dev.sitegen;
    requires java.net.http;
    requires software.amazon.awssdk.auth;
    requires software.amazon.awssdk.awscore;
    requires software.amazon.awssdk.core;
    requires software.amazon.awssdk.http;
    requires software.amazon.awssdk.http.urlconnection;
    requires software.amazon.awssdk.identity.spi;
    requires software.amazon.awssdk.regions;
    requires software.amazon.awssdk.services.s3;
    requires software.amazon.awssdk.utils;

    // What is exported is never null, for the tools that read this; nothing of it is needed at run time.
    requires static org.jspecify;

    exports dev.sitegen.transfer;
}
