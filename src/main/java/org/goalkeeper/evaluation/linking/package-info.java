/** The linear pass that resolves a goal set's references and measures it into facts. */
@NullMarked
package org.goalkeeper.evaluation.linking;

import org.jspecify.annotations.NullMarked;
