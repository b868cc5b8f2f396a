/** The goal model: what one organisation wants to reach in one cycle, as plain records that depend on nothing. */
@NullMarked
package org.goalkeeper.goal;

import org.jspecify.annotations.NullMarked;
