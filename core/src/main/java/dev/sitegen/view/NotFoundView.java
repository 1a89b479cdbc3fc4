package dev.sitegen.view;

/** The page for addresses that do not exist. */
public record NotFoundView(FrameView frame) implements PageView {}
