/** Signing in and out in the browser, and a person's own page. */
@NullMarked
package org.goalkeeper.account.web;

import org.jspecify.annotations.NullMarked;
