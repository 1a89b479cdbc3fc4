/** The search index of the site: any two adjacent characters lead to the documents that have them. */
package dev.sitegen.internal.render.search;
