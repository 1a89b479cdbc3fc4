/** Tables of statutory forms, known by the form's own labels in whatever layout, to the CSV that site-gen reads. */
package dev.sitegen.importer.internal.form;
