/** The contract of the API, and a page to read it by. */
@NullMarked
package org.goalkeeper.service.contract;

import org.jspecify.annotations.NullMarked;
