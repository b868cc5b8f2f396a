/** Who may see which page. */
@NullMarked
package org.goalkeeper.service.security;

import org.jspecify.annotations.NullMarked;
