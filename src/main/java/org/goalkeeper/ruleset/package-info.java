/** Rule sets: presets, overrides and lexicons, resolved into one immutable set with a digest. */
@NullMarked
package org.goalkeeper.ruleset;

import org.jspecify.annotations.NullMarked;
