/** The kinds of pages and files of a site, one class for each: which there are, what they are made of, and how. */
package dev.sitegen.internal.kind;
