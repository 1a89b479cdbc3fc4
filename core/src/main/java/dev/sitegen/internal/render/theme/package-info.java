/**
 * The theme: its files, words and templates, and the problems of a theme of one's own. The only package that knows FreeMarker.
 */
package dev.sitegen.internal.render.theme;
