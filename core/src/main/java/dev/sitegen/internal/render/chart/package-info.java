/**
 * Lays out charts: values in, coordinates and sentences out. Knows nothing of the site; its words come from the theme.
 */
package dev.sitegen.internal.render.chart;
