/** One way in for documents of every format. */
@NullMarked
package org.goalkeeper.document.format;

import org.jspecify.annotations.NullMarked;
