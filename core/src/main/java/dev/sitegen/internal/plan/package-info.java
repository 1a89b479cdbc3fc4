/** Plans: a site to the list of everything that is written, and where each link leads. */
package dev.sitegen.internal.plan;
