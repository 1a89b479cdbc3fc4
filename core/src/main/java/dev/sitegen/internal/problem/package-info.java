/** Problems on their way from where they are found to the result. */
package dev.sitegen.internal.problem;
