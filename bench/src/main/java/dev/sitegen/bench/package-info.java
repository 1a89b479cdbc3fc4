/** Whole builds measured from outside: every run is a process of its own, as a user starts it. */
package dev.sitegen.bench;
