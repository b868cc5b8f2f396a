/** Organisations over HTTP. */
@NullMarked
package org.goalkeeper.organization.rest;

import org.jspecify.annotations.NullMarked;
