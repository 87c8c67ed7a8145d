package org.publicaccord.servicekit.problems;

import java.util.Optional;

/**
 * Knows what some exceptions mean to a caller, such as a database that does not answer. A service
 * offers it as a bean; what no translation knows is answered as an internal error, without
 * internals.
 */
@FunctionalInterface
public interface ProblemTranslation {

    /** The problem that this exception means; empty if it is not ours to say. */
    Optional<Problem> problemOf(Throwable thrown);
}
