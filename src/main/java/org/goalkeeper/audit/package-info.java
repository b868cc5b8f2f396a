/** The record for those who read it: people named, filtered, verified and exported. */
@NullMarked
package org.goalkeeper.audit;

import org.jspecify.annotations.NullMarked;
