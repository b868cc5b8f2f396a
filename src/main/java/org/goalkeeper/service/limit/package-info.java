/** How many requests an address may send. */
@NullMarked
package org.goalkeeper.service.limit;

import org.jspecify.annotations.NullMarked;
