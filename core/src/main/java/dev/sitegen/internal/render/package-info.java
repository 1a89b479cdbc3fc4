/** Renders: a planned output to bytes, through views and the theme. */
package dev.sitegen.internal.render;
