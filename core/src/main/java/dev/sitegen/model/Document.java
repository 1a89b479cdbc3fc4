package dev.sitegen.model;

import java.util.List;

/** A page that an author wrote: a report or an ordinary page. */
public sealed interface Document permits Report, TextPage {

    /** {@return the file it is written in, below the content directory} */
    String source();

    /** {@return its address} */
    SitePath path();

    /** {@return its title, as the front matter has it} */
    String title();

    /** {@return the facts of its text} */
    TextFacts text();

    /** {@return its former addresses, which lead to it; in the order of the front matter} */
    List<Alias> aliases();
}
