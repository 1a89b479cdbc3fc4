/** Facts of a site: immutable, closed under every reference between them. */
package dev.sitegen.model;
