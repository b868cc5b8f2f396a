/** Organisations: their teams, members, tokens and rule sets, and what each member may do. */
@NullMarked
package org.goalkeeper.organization;

import org.jspecify.annotations.NullMarked;
