package dev.sitegen.view;

/** A page at an old address that leads to the new one. */
public record RedirectView(FrameView frame, String title, String href) implements PageView {}
