/** The page of the record. */
@NullMarked
package org.goalkeeper.audit.web;

import org.jspecify.annotations.NullMarked;
