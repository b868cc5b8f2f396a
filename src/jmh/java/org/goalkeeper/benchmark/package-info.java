/** What the benchmarks measure, and what they hold it against. */
@NullMarked
package org.goalkeeper.benchmark;

import org.jspecify.annotations.NullMarked;
