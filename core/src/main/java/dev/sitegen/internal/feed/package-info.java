/** What tells machines which pages there are: the Atom feed, the list of pages for search engines, robots.txt. */
package dev.sitegen.internal.feed;
