/** Single stages measured with JMH. The only part of the benchmarks that knows what is inside the library. */
package dev.sitegen.bench.micro;
