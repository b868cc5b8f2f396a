/** The pages in a real browser, as people use them. */
@NullMarked
package org.goalkeeper.browser;

import org.jspecify.annotations.NullMarked;
