/** Files in a bucket of a store that is compatible with S3; the only package that knows the client of Amazon. */
package dev.sitegen.transfer.internal.s3;
