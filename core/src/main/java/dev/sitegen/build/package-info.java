/**
 * Options, results and progress of a build, and the views of a site that stays open.
 *
 * <p>Programs make options by their static methods. Results are records that programs only read: a version may add components to
 * them, so that their constructors are no promise.
 */
@NullMarked
package dev.sitegen.build;

import org.jspecify.annotations.NullMarked;
