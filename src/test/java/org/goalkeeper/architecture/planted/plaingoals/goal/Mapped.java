package org.goalkeeper.architecture.planted.plaingoals.goal;

import com.google.re2j.Pattern;

/** A goal that knows a library. */
record Mapped(Pattern pattern) {}
