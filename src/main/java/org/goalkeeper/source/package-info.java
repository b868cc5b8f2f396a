/** Where text came from and what is wrong with it: locations, problems, and the nearest known name. */
@NullMarked
package org.goalkeeper.source;

import org.jspecify.annotations.NullMarked;
