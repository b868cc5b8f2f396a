/** The databases that the service is tested on: H2, and MySQL with {@code -Dmysql}. */
@NullMarked
package org.goalkeeper.database;

import org.jspecify.annotations.NullMarked;
