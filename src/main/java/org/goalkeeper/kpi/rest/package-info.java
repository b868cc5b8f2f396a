/** KPIs over HTTP. */
@NullMarked
package org.goalkeeper.kpi.rest;

import org.jspecify.annotations.NullMarked;
