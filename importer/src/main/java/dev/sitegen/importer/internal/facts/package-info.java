/** Facts that identify a document: its title, date, organization, column and year. */
package dev.sitegen.importer.internal.facts;
