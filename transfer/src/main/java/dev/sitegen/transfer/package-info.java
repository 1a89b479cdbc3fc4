/** Published sites to where readers are, and files of other sites to here. No argument or result is null. */
@NullMarked
package dev.sitegen.transfer;

import org.jspecify.annotations.NullMarked;
