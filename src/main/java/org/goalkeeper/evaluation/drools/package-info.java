/** The only place that knows Drools: rules built into its canonical model and run in bounded sessions. */
@NullMarked
package org.goalkeeper.evaluation.drools;

import org.jspecify.annotations.NullMarked;
