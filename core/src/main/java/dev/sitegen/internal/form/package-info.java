/** The tables that reports with a form bring beside them: files to cells, and what is wrong with them. */
package dev.sitegen.internal.form;
