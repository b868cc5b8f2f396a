/** Webhooks: tells other programs, signed and until they have heard, of what happens in an organisation. */
@NullMarked
package org.goalkeeper.webhook;

import org.jspecify.annotations.NullMarked;
