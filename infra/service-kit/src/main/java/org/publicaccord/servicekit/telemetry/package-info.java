/** What operators see: health, metrics, traces, and one id that follows a request. */
@NullMarked
package org.publicaccord.servicekit.telemetry;

import org.jspecify.annotations.NullMarked;
