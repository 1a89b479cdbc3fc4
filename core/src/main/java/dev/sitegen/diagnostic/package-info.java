/** Problems found in content: what is wrong, where, and what to do about it. */
@NullMarked
package dev.sitegen.diagnostic;

import org.jspecify.annotations.NullMarked;
