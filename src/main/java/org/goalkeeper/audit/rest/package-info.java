/** The record over HTTP. */
@NullMarked
package org.goalkeeper.audit.rest;

import org.jspecify.annotations.NullMarked;
