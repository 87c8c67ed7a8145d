package org.publicaccord.messaging.deadlines;

/**
 * What is on a schedule.
 *
 * @param scheduled all deadlines that are not done
 * @param due those whose time has come
 * @param overdue those of them whose time came more than a minute ago
 * @param failing those of them that have failed so often that a person should look
 */
record DeadlineCounts(long scheduled, long due, long overdue, long failing) {}
