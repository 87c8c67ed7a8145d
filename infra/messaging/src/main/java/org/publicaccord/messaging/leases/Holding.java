package org.publicaccord.messaging.leases;

import java.time.Instant;

/**
 * Who does a job of which one instance at a time has the turn.
 *
 * @param name of the job, such as {@code relay}
 * @param owner names the instance: its service, its process, and a random id
 * @param token how often the job has changed hands
 * @param until when the lease ends unless it is renewed, in system time; past if nobody holds it
 */
public record Holding(String name, String owner, long token, Instant until) {}
