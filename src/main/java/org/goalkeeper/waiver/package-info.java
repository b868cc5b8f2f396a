/** Waivers: findings that somebody asked to let stand for a while, and somebody else allowed. */
@NullMarked
package org.goalkeeper.waiver;

import org.jspecify.annotations.NullMarked;
