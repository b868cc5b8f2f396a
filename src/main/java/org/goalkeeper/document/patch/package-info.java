/** Edits of a goal set's text that keep everything else as its author wrote it. */
@NullMarked
package org.goalkeeper.document.patch;

import org.jspecify.annotations.NullMarked;
