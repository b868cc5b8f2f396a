/** The vocabulary of the rule language: the facts a rule may match and the measurements it may compare. */
@NullMarked
package org.goalkeeper.rule.vocabulary;

import org.jspecify.annotations.NullMarked;
