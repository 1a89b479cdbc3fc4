/** Renders: a planned output to bytes, through views and the theme. The only package that knows FreeMarker and ZXing. */
package dev.sitegen.internal.render;
