/** What a site holds: immutable facts, closed under every reference between them. */
package dev.sitegen.model;
