/** The rule language: a safe subset of Drools' rule language, read into a syntax tree. */
@NullMarked
package org.goalkeeper.rule.language;

import org.jspecify.annotations.NullMarked;
