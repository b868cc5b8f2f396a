/** The pages of cycles and of the goals submitted for them. */
@NullMarked
package org.goalkeeper.submission.web;

import org.jspecify.annotations.NullMarked;
