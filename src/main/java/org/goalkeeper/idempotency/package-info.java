/** Requests that are sent again are done once. */
@NullMarked
package org.goalkeeper.idempotency;

import org.jspecify.annotations.NullMarked;
