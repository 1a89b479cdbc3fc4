/** What a document is: its title, date, organization, column and year. */
package dev.sitegen.importer.internal.facts;
