/** The cases of rules: named goal sets with the findings a rule must and must not make of them. */
@NullMarked
package org.goalkeeper.evaluation.cases;

import org.jspecify.annotations.NullMarked;
