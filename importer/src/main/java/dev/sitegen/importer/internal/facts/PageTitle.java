package dev.sitegen.importer.internal.facts;

import dev.sitegen.importer.internal.document.Fact;
import dev.sitegen.importer.internal.document.Facts;

/** The title of a page, with the name of its site behind it or not. */
public final class PageTitle {

    private PageTitle() {}

    /** Takes it as the title of the report if it is one; else it counts only where nothing else does. */
    public static void add(String title, Facts facts) {
        String words = Titles.ofPage(title);
        facts.add(Titles.isTitle(words) ? Fact.TITLE : Fact.FILE_TITLE, words);
    }
}
