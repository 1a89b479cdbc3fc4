/**
 * The stages of a build on Apache Spark. What is sent, stored and broadcast are texts and bytes ({@link dev.sitegen.stage}); Spark sees no
 * type of site-gen.
 */
package dev.sitegen.spark;
