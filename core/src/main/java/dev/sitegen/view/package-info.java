/**
 * Values that a template sees. They are strings that are formatted and addresses that are ready to link, so that a
 * theme decides how things look and nothing else.
 *
 * <p>Only site-gen makes them: a version may add components to the records, so that their constructors are no promise.
 */
@NullMarked
package dev.sitegen.view;

import org.jspecify.annotations.NullMarked;
