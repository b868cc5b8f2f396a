/** Webhooks over HTTP. */
@NullMarked
package org.goalkeeper.webhook.rest;

import org.jspecify.annotations.NullMarked;
