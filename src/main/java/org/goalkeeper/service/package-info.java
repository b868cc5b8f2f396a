/** The service: the features put together, started by {@code serve}. */
@NullMarked
package org.goalkeeper.service;

import org.jspecify.annotations.NullMarked;
