/** Where the time of a build goes, measured with a clock that whoever asks for it brings along. */
package dev.sitegen.internal.profile;
