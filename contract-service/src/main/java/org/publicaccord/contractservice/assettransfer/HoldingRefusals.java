package org.publicaccord.contractservice.assettransfer;

import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.decider.Refusal;

/** Why a command about an asset in the hands of a body is refused. */
final class HoldingRefusals {

    private static final String COVENANT = "The covenant, as the body agreed to it";
    private static final String REASONABLE_TIME =
            COVENANT + "; for leases, Law of Property Act 1925, s.146: a reasonable time to remedy";

    private HoldingRefusals() {}

    static Refusal covenantUnknown() {
        return new Refusal(
                "covenant-unknown",
                "The transfer has no covenant with this id.",
                "Check the id in the heads of terms.",
                "A rule of this platform: the public record stays true");
    }

    static Refusal notNow(String asked, CovenantStanding standing) {
        return EveryContract.notNow(asked, Standings.stands(standing), Standings.next(standing));
    }

    static Refusal covenantOver(String asked, Covenant covenant) {
        return EveryContract.notNow(
                asked,
                "the covenant held until %s".formatted(inWords(covenant.lastDay())),
                "Nothing needs to be done.");
    }

    static Refusal agreementOver(String asked) {
        return EveryContract.notNow(
                asked,
                "the agreement under which the body has the asset has ended",
                "Go on with the exit of the agreement.");
    }

    static Refusal curePeriodTooShort(LocalDate cureBy, LocalDate earliest, int days) {
        return new Refusal(
                "cure-period-too-short",
                "%s leaves less than the %d days that the covenant gives to put a breach right."
                        .formatted(inWords(cureBy), days),
                "Give until %s or later.".formatted(inWords(earliest)),
                REASONABLE_TIME);
    }

    static Refusal curePeriodRuns(LocalDate cureBy) {
        return new Refusal(
                "cure-period-runs",
                "The body has until %s to put the breach right.".formatted(inWords(cureBy)),
                "Wait until then, or confirm that it is cured.",
                REASONABLE_TIME);
    }

    static Refusal noRightToStepIn() {
        return new Refusal(
                "no-right-to-step-in",
                "The covenant gives the authority no right to step in.",
                "Agree with the body how the breach is put right.",
                COVENANT);
    }

    static Refusal noReverter() {
        return new Refusal(
                "no-reverter",
                "The covenant does not let the asset fall back to the authority.",
                "Step in where the covenant allows it, or take advice on a court's order.",
                COVENANT);
    }

    static Refusal reversionOutOfOrder(LocalDate enteredOn, LocalDate lastDay) {
        return new Refusal(
                "reversion-out-of-order",
                "The asset can fall back from %s on, and before the agreement ends on %s."
                        .formatted(inWords(enteredOn), inWords(lastDay)),
                "Give the last day on which the body had it.",
                COVENANT);
    }

    static Refusal noReportAgreed() {
        return new Refusal(
                "no-report-agreed",
                "The heads of terms ask for no reports of what people gained.",
                "Nothing needs to be done; tell people by your own means.",
                "The heads of terms, as both sides agreed to them");
    }
}
