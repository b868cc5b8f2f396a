/** What a reader wants to know about a rule, on a terminal, in Markdown and as JSON. */
@NullMarked
package org.goalkeeper.report.page;

import org.jspecify.annotations.NullMarked;
