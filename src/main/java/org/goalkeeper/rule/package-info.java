/** Rules as data: their identity, severity, parameters, packs and catalogue. */
@NullMarked
package org.goalkeeper.rule;

import org.jspecify.annotations.NullMarked;
