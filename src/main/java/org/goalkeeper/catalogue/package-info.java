/** The rules and presets that ship, to look at. */
@NullMarked
package org.goalkeeper.catalogue;

import org.jspecify.annotations.NullMarked;
