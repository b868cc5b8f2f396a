/** The rules and presets over HTTP. */
@NullMarked
package org.goalkeeper.catalogue.rest;

import org.jspecify.annotations.NullMarked;
