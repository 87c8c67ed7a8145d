package org.publicaccord.messaging.relay;

/**
 * Where a service's relay stands, whichever instance runs it.
 *
 * @param position the last commit that is on Kafka; 0 for none
 * @param lag how many commits of the store are not yet on Kafka
 */
public record RelayStanding(long position, long lag) {}
