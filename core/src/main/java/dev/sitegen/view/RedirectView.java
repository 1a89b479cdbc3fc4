package dev.sitegen.view;

/** A page that stands at an old address and leads to the new one. */
public record RedirectView(FrameView frame, String title, String href) implements PageView {}
