/** Options, results and progress of a build, and the views of a site that stays open. */
package dev.sitegen.build;
