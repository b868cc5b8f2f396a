/** The page on which a goal set is written and judged. */
@NullMarked
package org.goalkeeper.check.web;

import org.jspecify.annotations.NullMarked;
