/** Signing in, and oneself, over HTTP. */
@NullMarked
package org.goalkeeper.account.rest;

import org.jspecify.annotations.NullMarked;
