/**
 * Values that a template sees. They are strings that are formatted and addresses that are ready to link, so that a
 * theme decides how things look and nothing else.
 */
@NullMarked
package dev.sitegen.view;

import org.jspecify.annotations.NullMarked;
