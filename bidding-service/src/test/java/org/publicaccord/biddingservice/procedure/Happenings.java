package org.publicaccord.biddingservice.procedure;

import static org.publicaccord.biddingservice.procedure.Examples.COUNCIL;
import static org.publicaccord.biddingservice.procedure.Examples.JOBS;
import static org.publicaccord.biddingservice.procedure.Examples.JONAS;
import static org.publicaccord.biddingservice.procedure.Examples.LATER;
import static org.publicaccord.biddingservice.procedure.Examples.NORTH;
import static org.publicaccord.biddingservice.procedure.Examples.OPENED;
import static org.publicaccord.biddingservice.procedure.Examples.OTHERS;
import static org.publicaccord.biddingservice.procedure.Examples.PEERS;
import static org.publicaccord.biddingservice.procedure.Examples.PROCEDURE;
import static org.publicaccord.biddingservice.procedure.Examples.THREADS;
import static org.publicaccord.biddingservice.procedure.Examples.cancelling;
import static org.publicaccord.biddingservice.procedure.Examples.continued;
import static org.publicaccord.biddingservice.procedure.Examples.opened;
import static org.publicaccord.biddingservice.procedure.Examples.reservedAndClosed;
import static org.publicaccord.biddingservice.procedure.Examples.submission;
import static org.publicaccord.biddingservice.procedure.Examples.submitting;
import static org.publicaccord.biddingservice.procedure.Examples.summariesIssued;
import static org.publicaccord.biddingservice.procedure.Examples.verifying;
import static org.publicaccord.biddingservice.procedure.Examples.withdrawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.AssessorAppointed;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.EligibilityEvidenceSubmitted;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.EligibilityRefused;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.EligibilityVerified;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.TenderDisregarded;
import org.publicaccord.biddingservice.terms.PersonId;
import org.publicaccord.biddingservice.terms.Reason;

/** One example of everything that can happen to a procedure. */
public final class Happenings {

    private Happenings() {}

    /** The last of each kind, in the order of a procedure's life. */
    public static List<ProcedureEvent> oneOfEach() {
        Map<Class<?>, ProcedureEvent> events = new LinkedHashMap<>();
        List<ProcedureEvent> all = new ArrayList<>(summariesIssued());
        all.addAll(
                continued(
                        opened(),
                        OPENED,
                        List.of(
                                submitting(PEERS, NORTH),
                                submitting(PEERS, NORTH, 2, "430000.75"),
                                withdrawing(PEERS, NORTH, 2))));
        all.addAll(continued(opened(), LATER, List.of(cancelling())));
        all.addAll(
                continued(
                                reservedAndClosed(),
                                LATER,
                                List.of(verifying(THREADS), verifying(OTHERS)))
                        .stream()
                        .filter(Happenings::isOfReservations)
                        .toList());
        all.add(
                new AssessorAppointed(
                        PROCEDURE,
                        new Assessor(
                                JONAS,
                                COUNCIL.id(),
                                new Declaration.Mitigated(
                                        new Reason("Worked there until 2019."),
                                        new Reason("Does not score social value.")))));
        all.forEach(it -> events.put(it.getClass(), it));
        return List.copyOf(events.values());
    }

    private static boolean isOfReservations(ProcedureEvent event) {
        return event instanceof EligibilityEvidenceSubmitted
                || event instanceof EligibilityVerified
                || event instanceof EligibilityRefused
                || event instanceof TenderDisregarded;
    }

    /** Whatever of a tender or of people may never be told. */
    public static List<String> secrets() {
        return List.of(
                PEERS.id().value(),
                PEERS.name(),
                "430000.75",
                submitting(PEERS, NORTH, 2, "430000.75").received().hex(),
                submission(PEERS, NORTH, 2).toString(),
                new PersonId("sade").value(),
                JONAS.value(),
                JOBS.value() + "\"");
    }
}
