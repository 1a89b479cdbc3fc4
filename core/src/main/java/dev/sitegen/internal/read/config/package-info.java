/**
 * Binds YAML to the model: site.yaml, organizations.yaml, indicators.yaml and front matter, strictly and with positions.
 */
package dev.sitegen.internal.read.config;
