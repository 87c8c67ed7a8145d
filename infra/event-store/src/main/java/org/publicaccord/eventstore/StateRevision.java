package org.publicaccord.eventstore;

/**
 * By what a state was made. The number is said by people; the code's digest is found, since nobody
 * remembers to raise a number with every change of what an event means.
 *
 * @param number from 1
 * @param code digest of the classes that make the state of events
 */
public record StateRevision(int number, String code) {}
