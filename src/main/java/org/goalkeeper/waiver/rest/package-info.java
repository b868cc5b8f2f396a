/** Waivers over HTTP. */
@NullMarked
package org.goalkeeper.waiver.rest;

import org.jspecify.annotations.NullMarked;
