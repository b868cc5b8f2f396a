/** What all pages share: their frame, what they say when something fails, and the drawing of charts. */
@NullMarked
package org.goalkeeper.service.web;

import org.jspecify.annotations.NullMarked;
