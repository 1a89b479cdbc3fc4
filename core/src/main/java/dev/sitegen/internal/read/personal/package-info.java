/** Personal data that a site must not publish: numbers of persons in texts, and what files say of those who made them. */
package dev.sitegen.internal.read.personal;
