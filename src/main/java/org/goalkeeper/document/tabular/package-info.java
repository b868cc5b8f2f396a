/** Reading goal sets from delimited text and workbooks, whose rows are objectives, key results and KPIs. */
@NullMarked
package org.goalkeeper.document.tabular;

import org.jspecify.annotations.NullMarked;
