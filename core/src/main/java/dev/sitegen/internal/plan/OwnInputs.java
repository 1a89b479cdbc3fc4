package dev.sitegen.internal.plan;

import dev.sitegen.model.ContentFile;
import dev.sitegen.model.Document;
import dev.sitegen.model.Report;
import java.io.IOException;
import java.util.List;

/** Inputs of a single output that {@link ShownFacts} do not cover: files, and facts that one page alone shows. */
public interface OwnInputs {

    /** The program that builds. */
    OwnInputs program();

    /** The files of a document: its text and, for a report, its tables. */
    OwnInputs files(Document document);

    /** The parts of documents that a list of results shows. */
    OwnInputs results(List<Document> documents);

    /** The headings of a document, with their anchors. */
    OwnInputs headings(Document document);

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

    /** Bytes that are made by the program that embeds the library. */
    OwnInputs made(byte[] bytes);

    /** A file that is published as it is. */
    OwnInputs copied(ContentFile file) throws IOException;

    /** A file that the content lays over a file of the theme. */
    OwnInputs asset(String name) throws IOException;

    /** The words of a shard of the search, with the documents that have them; counted from 0. */
    OwnInputs shard(SearchScope scope, int number) throws IOException;
}
