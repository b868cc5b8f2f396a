/** The program's entry point. */
@NullMarked
package org.goalkeeper;

import org.jspecify.annotations.NullMarked;
