/** KPIs that an organisation watches: their readings, and what is promoted to a key result when one is unhealthy. */
@NullMarked
package org.goalkeeper.kpi;

import org.jspecify.annotations.NullMarked;
