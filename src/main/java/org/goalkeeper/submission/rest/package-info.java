/** Submissions, their evaluations and the gate over HTTP. */
@NullMarked
package org.goalkeeper.submission.rest;

import org.jspecify.annotations.NullMarked;
