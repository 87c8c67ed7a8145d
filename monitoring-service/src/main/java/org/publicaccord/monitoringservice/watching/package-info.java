/**
 * Pure: the watch over one contract. Its state, commands and events, and the decider that turns
 * commands into events.
 */
@NullMarked
package org.publicaccord.monitoringservice.watching;

import org.jspecify.annotations.NullMarked;
