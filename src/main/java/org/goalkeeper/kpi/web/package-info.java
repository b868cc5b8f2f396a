/** KPIs in the browser: their readings, and what to do about those that are unhealthy. */
@NullMarked
package org.goalkeeper.kpi.web;

import org.jspecify.annotations.NullMarked;
