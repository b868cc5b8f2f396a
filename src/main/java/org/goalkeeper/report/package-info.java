/** Writing evaluations down: text, JSON, SARIF, JUnit, Markdown, HTML and annotations, one class each. */
@NullMarked
package org.goalkeeper.report;

import org.jspecify.annotations.NullMarked;
