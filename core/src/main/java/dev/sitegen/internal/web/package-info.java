/** Addresses of the web as browsers read them: hosts, and the links of authors to other sites. */
package dev.sitegen.internal.web;
