/** Working days of the nations of the United Kingdom. */
@NullMarked
package org.publicaccord.rules.calendar;

import org.jspecify.annotations.NullMarked;
