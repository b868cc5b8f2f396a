/** Who is let in, and the headers that every answer has. */
@NullMarked
package org.goalkeeper.service.security;

import org.jspecify.annotations.NullMarked;
