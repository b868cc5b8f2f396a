/** An organisation's people and tokens in the browser. */
@NullMarked
package org.goalkeeper.organization.web;

import org.jspecify.annotations.NullMarked;
