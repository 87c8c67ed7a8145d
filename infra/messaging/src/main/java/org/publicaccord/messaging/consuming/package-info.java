/**
 * Published events reach a service's consumers in order and with effect once; what a consumer
 * cannot take is parked for a person, with everything that follows it in its stream.
 */
@NullMarked
package org.publicaccord.messaging.consuming;

import org.jspecify.annotations.NullMarked;
