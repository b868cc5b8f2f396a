/** Holds the running service against the table of who may do what. */
@NullMarked
package org.goalkeeper.access;

import org.jspecify.annotations.NullMarked;
