/** Cycles over HTTP. */
@NullMarked
package org.goalkeeper.cycle.rest;

import org.jspecify.annotations.NullMarked;
