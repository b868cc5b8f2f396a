/** Pages of the documentation that are made from the rules and never written by hand. */
@NullMarked
package org.goalkeeper.pages;

import org.jspecify.annotations.NullMarked;
