/** What the service needs of its database, whichever it is. */
@NullMarked
package org.goalkeeper.service.database;

import org.jspecify.annotations.NullMarked;
