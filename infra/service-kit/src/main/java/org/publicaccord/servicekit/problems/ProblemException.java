package org.publicaccord.servicekit.problems;

/**
 * Ends a request at the edge with a problem as its answer. It is no bug, so it carries no stack
 * trace; domain code returns a refusal instead.
 */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.rule(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
