/** Reading and writing goal sets: YAML, JSON, CSV, TSV and XLSX, with the place of every value. */
@NullMarked
package org.goalkeeper.document;

import org.jspecify.annotations.NullMarked;
