/** Lists of pages for machines: the Atom feed, sitemap.xml, robots.txt. */
package dev.sitegen.internal.render.feed;
