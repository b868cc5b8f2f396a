/** Evaluating a goal set against a rule set: findings, fixes, promotions and the gate. */
@NullMarked
package org.goalkeeper.evaluation;

import org.jspecify.annotations.NullMarked;
