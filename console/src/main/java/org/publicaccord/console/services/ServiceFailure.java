package org.publicaccord.console.services;

/** A service did not do what it was asked. Three kinds, since people can do three things. */
public abstract sealed class ServiceFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ServiceFailure(String message) {
        super(message);
    }

    private ServiceFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** It answered, and said no: the problem says why and what to do. */
    public static final class Refused extends ServiceFailure {
        private static final long serialVersionUID = 1L;

        private final transient ServiceProblem problem;

        Refused(String service, ServiceProblem problem) {
            super(service + " refused: " + problem.status() + " " + problem.type());
            this.problem = problem;
        }

        public ServiceProblem problem() {
            return problem;
        }
    }

    /** It is down, too slow, or answered something that is no answer. */
    public static final class Unavailable extends ServiceFailure {
        private static final long serialVersionUID = 1L;

        Unavailable(String service, String why) {
            super(service + " is not available: " + why);
        }

        Unavailable(String service, Throwable why) {
            super(service + " is not available: " + why.getMessage(), why);
        }
    }

    /** It does not know the person any more: the sign-in has ended. */
    public static final class SignedOut extends ServiceFailure {
        private static final long serialVersionUID = 1L;

        SignedOut(String service) {
            super(service + " did not accept the access token");
        }
    }
}
