package org.publicaccord.biddingservice.procedure;

import java.util.List;
import org.publicaccord.biddingservice.terms.Reason;

/** Where a procedure stands: a state is a type. */
public sealed interface ProcedureState {

    /** No tender notice is known. */
    record NotOpened() implements ProcedureState {}

    /** A tender notice is known. */
    sealed interface Known extends ProcedureState {

        Notice notice();

        Questions questions();

        Tenders tenders();
    }

    /** Questions and tenders are taken, until the times that the notice names. */
    record Open(Notice notice, Questions questions, Tenders tenders) implements Known {}

    /** Tenders are in; nobody is appointed to assess them. */
    record Closed(Notice notice, Questions questions, Tenders tenders) implements Known {}

    /** Tenders are closed and there is none. */
    record NoTenders(Notice notice, Questions questions, Tenders tenders) implements Known {}

    /** Tenders are scored and scores are moderated. */
    record Assessing(Notice notice, Questions questions, Tenders tenders, Assessment assessment)
            implements Known {}

    /** It is said who should win each lot. */
    sealed interface Concluded extends Known {

        Assessment assessment();

        List<LotOutcome> outcomes();
    }

    /** An award is recommended; tenderers do not know it yet. */
    record Recommended(
            Notice notice,
            Questions questions,
            Tenders tenders,
            Assessment assessment,
            List<LotOutcome> outcomes)
            implements Concluded {
        public Recommended {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** Every assessed tenderer has its summary. */
    record SummariesIssued(
            Notice notice,
            Questions questions,
            Tenders tenders,
            Assessment assessment,
            List<LotOutcome> outcomes)
            implements Concluded {
        public SummariesIssued {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * The procurement was stopped.
     *
     * @param before where it stood
     */
    record Cancelled(Known before, Reason because) implements Known {
        @Override
        public Notice notice() {
            return before.notice();
        }

        @Override
        public Questions questions() {
            return before.questions();
        }

        @Override
        public Tenders tenders() {
            return before.tenders();
        }
    }
}
