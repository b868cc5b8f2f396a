package org.goalkeeper.architecture.planted.kernelwithoutframework.ruleset;

import java.sql.Connection;

/** A rule set that knows the database. */
record Stored(Connection connection) {}
