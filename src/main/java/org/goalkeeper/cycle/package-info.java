/** Cycles: planned, open, closed; which teams set goals in them, and what they scored. */
@NullMarked
package org.goalkeeper.cycle;

import org.jspecify.annotations.NullMarked;
