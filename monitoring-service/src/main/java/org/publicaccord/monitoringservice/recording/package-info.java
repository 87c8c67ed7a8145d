/**
 * The way in for people: recording that an obligation is met, and how an indicator was assessed.
 */
@NullMarked
package org.publicaccord.monitoringservice.recording;

import org.jspecify.annotations.NullMarked;
