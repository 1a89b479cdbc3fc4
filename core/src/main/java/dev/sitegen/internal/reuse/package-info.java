/** What a build leaves behind for the next one, and how the next one tells that nothing has changed. */
package dev.sitegen.internal.reuse;
