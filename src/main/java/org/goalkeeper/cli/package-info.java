/** The command line: a class a command, each of which reads its flags and calls the kernel. */
@NullMarked
package org.goalkeeper.cli;

import org.jspecify.annotations.NullMarked;
