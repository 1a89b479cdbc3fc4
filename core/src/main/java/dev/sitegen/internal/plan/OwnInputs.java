package dev.sitegen.internal.plan;

import dev.sitegen.model.ContentFile;
import dev.sitegen.model.Document;
import dev.sitegen.model.Report;
import java.io.IOException;
import java.util.List;

/**
 * Inputs of a single output that {@link ShownFacts} do not cover: files, and facts that one page alone shows. The program that
 * builds is an input of every output, and is stated by none.
 */
public interface OwnInputs {

    /** The files of a document: its text and, for a report, its tables. */
    OwnInputs files(Document document);

    /** The parts of documents that a list of results shows: what other pages than their own may show, the headings among it. */
    OwnInputs results(List<Document> documents);

    /** The title and the address of a document. */
    OwnInputs target(Document document);

    /** The places to which the links of a document lead. */
    OwnInputs links(Document document);

    /** The attachments of a report: their addresses and sizes. */
    OwnInputs attachments(Report report);

    /** The checks of a report: how many came out how, and the values of those that fail or are uncertain. */
    OwnInputs checks(Report report);

    /** The parts that other pages show of the reports of the same organization in the same column. */
    OwnInputs series(Report report);

    /** The addresses of other files; which there are of the program that embeds the library, no fact of the site says. */
    OwnInputs addresses(List<? extends Output> files);

    /** Bytes that are made by the program that embeds the library. */
    OwnInputs made(byte[] bytes);

    /** A file that is published as it is. */
    OwnInputs copied(ContentFile file) throws IOException;

    /** A file that the content lays over a file of the theme. */
    OwnInputs asset(String name) throws IOException;

    /** The words of a shard of the search, with the documents that have them; counted from 0. */
    OwnInputs shard(SearchScope scope, int number) throws IOException;
}
