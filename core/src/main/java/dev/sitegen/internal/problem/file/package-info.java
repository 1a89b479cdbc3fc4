/** The problems of a check as a file for programs: JSON, SARIF. */
package dev.sitegen.internal.problem.file;
