/** Options, results and progress of a build, and the views of a site that stays open. */
@NullMarked
package dev.sitegen.build;

import org.jspecify.annotations.NullMarked;
