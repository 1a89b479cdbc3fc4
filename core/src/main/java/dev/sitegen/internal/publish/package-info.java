/**
 * Publishing: files go to a staging directory beside the output and take its place in one step. The only package that writes output.
 */
package dev.sitegen.internal.publish;
