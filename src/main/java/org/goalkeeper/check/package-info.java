/** Judges a goal set that nobody keeps. */
@NullMarked
package org.goalkeeper.check;

import org.jspecify.annotations.NullMarked;
