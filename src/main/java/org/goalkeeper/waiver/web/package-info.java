/** The pages on which waivers are asked for and decided. */
@NullMarked
package org.goalkeeper.waiver.web;

import org.jspecify.annotations.NullMarked;
