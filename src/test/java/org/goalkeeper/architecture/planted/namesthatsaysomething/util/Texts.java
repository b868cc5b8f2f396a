package org.goalkeeper.architecture.planted.namesthatsaysomething.util;

/** A class in a package that could hold anything. */
record Texts() {}
