package dev.sitegen.model;

import java.util.List;

/** A page that an author wrote: a report or an ordinary page. */
public sealed interface Document permits Report, TextPage {

    /** The file it is written in, below the content directory. */
    String source();

    /** Its address. */
    SitePath path();

    String title();

    /** The facts of its text. */
    Body body();

    List<Alias> aliases();
}
