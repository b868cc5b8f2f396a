/** What every address of the service has in common: bodies, refusals, versions and pages. */
@NullMarked
package org.goalkeeper.service.http;

import org.jspecify.annotations.NullMarked;
