/** Work that is done beside requests: kept in the database, and done once however many services run on it. */
@NullMarked
package org.goalkeeper.service.jobs;

import org.jspecify.annotations.NullMarked;
