package dev.sitegen.internal.preview.server;

/** A request that the editing script does not make. */
final class MalformedRequestException extends Exception {

    private static final long serialVersionUID = 1;
}
