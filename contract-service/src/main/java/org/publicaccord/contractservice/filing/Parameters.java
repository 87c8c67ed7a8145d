package org.publicaccord.contractservice.filing;

import java.util.function.Supplier;
import org.publicaccord.servicekit.problems.Problem;

/** What stands in the address of a request, as values of the domain. */
final class Parameters {

    private Parameters() {}

    /**
     * A value.
     *
     * @throws org.publicaccord.servicekit.problems.ProblemException if it cannot be one, naming the
     *     parameter
     */
    static <T> T read(String name, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException impossible) {
            throw Problem.badRequest(
                            "invalid-parameter",
                            "The parameter %s is not valid: %s."
                                    .formatted(name, impossible.getMessage()),
                            "Correct it; the API document says what it may hold.")
                    .with("parameter", name)
                    .exception();
        }
    }
}
