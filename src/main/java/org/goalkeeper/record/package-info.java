/** The record: every change of an organisation is written with its own entry, each entry sealed by a hash over the one before. */
@NullMarked
package org.goalkeeper.record;

import org.jspecify.annotations.NullMarked;
