/** An organisation to try things with. */
@NullMarked
package org.goalkeeper.demo;

import org.jspecify.annotations.NullMarked;
