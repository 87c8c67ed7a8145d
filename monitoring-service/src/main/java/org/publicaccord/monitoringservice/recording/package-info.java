/** The way in for people: recording that an obligation is met. */
@NullMarked
package org.publicaccord.monitoringservice.recording;

import org.jspecify.annotations.NullMarked;
