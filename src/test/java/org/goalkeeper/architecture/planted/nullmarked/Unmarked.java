package org.goalkeeper.architecture.planted.nullmarked;

/** A class in a package without package-info. */
record Unmarked() {}
