/** The check over HTTP. */
@NullMarked
package org.goalkeeper.check.rest;

import org.jspecify.annotations.NullMarked;
