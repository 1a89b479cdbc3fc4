package dev.sitegen.view;

/**
 * A file attached to a report: {@code type} such as PDF, {@code size} such as 1.2 MB.
 *
 * @param title what it is called
 * @param href its address
 * @param type the kind of file, such as PDF
 * @param size such as 1.2 MB
 */
public record AttachmentView(String title, String href, String type, String size) {}
