/** A whole site to begin with: settings, sample reports, and the files around them. */
package dev.sitegen.internal.author.site;
