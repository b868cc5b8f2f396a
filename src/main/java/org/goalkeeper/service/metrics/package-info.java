/** What can be measured of a running service, for those who run it. */
@NullMarked
package org.goalkeeper.service.metrics;

import org.jspecify.annotations.NullMarked;
