package org.publicaccord.biddingservice.receiving;

import java.util.Optional;
import org.publicaccord.biddingservice.procedure.Assessor;
import org.publicaccord.biddingservice.procedure.Declaration;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.AppointAssessor;
import org.publicaccord.biddingservice.terms.Acting;
import org.publicaccord.biddingservice.terms.OrganisationId;
import org.publicaccord.biddingservice.terms.PersonId;
import org.publicaccord.biddingservice.terms.ProcedureId;
import org.publicaccord.biddingservice.terms.Reason;

/**
 * Somebody who is to assess, and what they declare.
 *
 * @param personId the opaque id that the identity provider gives the person; never a name
 * @param organisationId whom the person works for
 * @param conflict what was declared about conflicts of interest, and what was decided
 */
record AssessorBody(String personId, String organisationId, ConflictBody conflict) {

    AssessorBody {
        assessor(personId, organisationId, conflict);
    }

    AppointAssessor of(ProcedureId procedure, Acting by) {
        return new AppointAssessor(procedure, assessor(personId, organisationId, conflict), by);
    }

    private static Assessor assessor(
            String personId, String organisationId, ConflictBody conflict) {
        return new Assessor(
                new PersonId(personId), new OrganisationId(organisationId), conflict.declaration());
    }

    /**
     * A declaration.
     *
     * @param decision whether there is a conflict, and if so whether something mends it
     * @param described the conflict; left out if there is none
     * @param because what mends it, or why nothing does; left out if there is none
     */
    record ConflictBody(Decision decision, Optional<String> described, Optional<String> because) {

        ConflictBody {
            declaration(decision, described, because);
        }

        Declaration declaration() {
            return declaration(decision, described, because);
        }

        private static Declaration declaration(
                Decision decision, Optional<String> described, Optional<String> because) {
            return switch (decision) {
                case NONE -> none(described, because);
                case MITIGATED ->
                        new Declaration.Mitigated(
                                said("described", described), said("because", because));
                case BARRED ->
                        new Declaration.Barred(
                                said("described", described), said("because", because));
            };
        }

        private static Declaration none(Optional<String> described, Optional<String> because) {
            if (described.isPresent() || because.isPresent()) {
                throw new IllegalArgumentException(
                        "where there is no conflict, nothing is described");
            }
            return new Declaration.NoConflict();
        }

        private static Reason said(String field, Optional<String> words) {
            return words.map(Reason::new)
                    .orElseThrow(() ->
                            new IllegalArgumentException("a conflict needs the field " + field));
        }
    }

    /** What was decided about a conflict of interest. */
    enum Decision {
        /** There is none. */
        NONE,
        /** There is one, and it is mended: the person may score. */
        MITIGATED,
        /** There is one that nothing mends: the person may not score. */
        BARRED
    }
}
