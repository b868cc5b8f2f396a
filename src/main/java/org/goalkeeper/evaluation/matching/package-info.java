/** Rules made ready to be matched: expressions as closures over facts, whatever engine joins them. */
@NullMarked
package org.goalkeeper.evaluation.matching;

import org.jspecify.annotations.NullMarked;
