package org.publicaccord.eventstore.axon;

/** What an aggregate begins with, in the place of the events that led to it. */
record ResumedState(Object state) {}
