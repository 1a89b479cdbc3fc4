/** Files of older programs to .docx, by LibreOffice where it is installed; the only package that starts a program. */
package dev.sitegen.importer.internal.office;
