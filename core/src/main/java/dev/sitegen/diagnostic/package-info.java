/** Problems found in content: what is wrong, where, and what to do about it. */
package dev.sitegen.diagnostic;
