/** Addresses and files as browsers read them: hosts of links, SVG and style sheets that act. */
package dev.sitegen.internal.base.web;
