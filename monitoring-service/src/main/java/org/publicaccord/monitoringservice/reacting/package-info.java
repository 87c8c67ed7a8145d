/** Reactions: to what contract-service publishes, to the own watches, and to time. */
@NullMarked
package org.publicaccord.monitoringservice.reacting;

import org.jspecify.annotations.NullMarked;
