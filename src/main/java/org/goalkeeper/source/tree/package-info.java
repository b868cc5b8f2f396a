/** YAML and JSON as one stream of tokens, or as a tree, in which everything knows its place. */
@NullMarked
package org.goalkeeper.source.tree;

import org.jspecify.annotations.NullMarked;
