/** What teams submit for a cycle: every version kept, judged at once and again when something around it changes, and the gate that opens the cycle. */
@NullMarked
package org.goalkeeper.submission;

import org.jspecify.annotations.NullMarked;
