/** People and how they prove who they are. */
@NullMarked
package org.goalkeeper.account;

import org.jspecify.annotations.NullMarked;
