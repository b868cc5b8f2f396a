/** What holds when the service or its database fails in the middle of much work, or when several services share it. */
@NullMarked
package org.goalkeeper.crash;

import org.jspecify.annotations.NullMarked;
