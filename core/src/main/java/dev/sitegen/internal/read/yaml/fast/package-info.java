/**
 * The fast path beside SnakeYAML: the YAML that configuration and front matter mostly consist of. Declines what it does not know;
 * everything else reads whole without it.
 */
package dev.sitegen.internal.read.yaml.fast;
