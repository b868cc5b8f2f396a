/** The pages of the rules and presets. */
@NullMarked
package org.goalkeeper.catalogue.web;

import org.jspecify.annotations.NullMarked;
