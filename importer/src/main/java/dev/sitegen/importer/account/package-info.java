/** The account of an import: everything that was taken, left out or not understood, as values. */
package dev.sitegen.importer.account;
