package org.publicaccord.contractservice.importing;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.Award;
import org.publicaccord.contractservice.contract.AwardStatus;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.Tender;
import org.publicaccord.contractservice.contract.TenderStatus;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.importing.ImportingState.Abandoned;
import org.publicaccord.contractservice.importing.ImportingState.BeingAwarded;
import org.publicaccord.contractservice.importing.ImportingState.EndedEarly;
import org.publicaccord.contractservice.importing.ImportingState.InCoDesign;
import org.publicaccord.contractservice.importing.ImportingState.InDelivery;
import org.publicaccord.contractservice.importing.ImportingState.InExit;
import org.publicaccord.contractservice.importing.ImportingState.InSelection;
import org.publicaccord.contractservice.importing.ImportingState.Known;
import org.publicaccord.contractservice.importing.ImportingState.Mobilising;

/** Where a contract stands on a day, by its facts alone. */
final class Standing {

    private Standing() {}

    /**
     * The stage that the facts show.
     *
     * @param newest the latest release: what it reports stands in for a tender status not recorded
     */
    static Stage on(LocalDate today, Facts facts, Source newest) {
        if (!facts.activeAwards().isEmpty()) {
            return ofAwarded(facts.term(), today);
        }
        if (facts.awards().stream().anyMatch(Standing::mayComeIntoForce)) {
            return Stage.AWARD;
        }
        if (facts.tender().filter(Tender::calledOff).isPresent() || !facts.awards().isEmpty()) {
            return Stage.ABANDONED;
        }
        return facts.tender()
                .flatMap(Tender::status)
                .map(Standing::ofTender)
                .orElseGet(() -> ofNewest(newest));
    }

    private static Stage ofNewest(Source newest) {
        if (newest.tags().contains(ReleaseTag.TENDER_CANCELLATION)) {
            return Stage.ABANDONED;
        }
        return newest.kind() == ReleaseTag.Kind.PLANNING ? Stage.CO_DESIGN : Stage.SELECTION;
    }

    private static Stage ofAwarded(Term term, LocalDate today) {
        if (term.isOverOn(today)) {
            return Stage.EXIT;
        }
        return term.hasBegunBy(today) ? Stage.DELIVERY : Stage.MOBILISING;
    }

    private static boolean mayComeIntoForce(Award award) {
        return award.status() == AwardStatus.PENDING || award.status() == AwardStatus.NOT_RECORDED;
    }

    private static Stage ofTender(TenderStatus status) {
        return switch (status) {
            case PLANNING, PLANNED -> Stage.CO_DESIGN;
            case ACTIVE, COMPLETE -> Stage.SELECTION;
            case CANCELLED, UNSUCCESSFUL, WITHDRAWN -> Stage.ABANDONED;
        };
    }

    /** The stage after facts changed: they move a contract, except one that was ended. */
    static Stage after(Known state, Facts facts, Source newest, LocalDate today) {
        return switch (state) {
            case EndedEarly _ -> Stage.TERMINATED;
            case InCoDesign _,
                    InSelection _,
                    BeingAwarded _,
                    Abandoned _,
                    Mobilising _,
                    InDelivery _,
                    InExit _ ->
                    on(today, facts, newest);
        };
    }

    /** The stage of a state. */
    static Stage of(Known state) {
        return switch (state) {
            case InCoDesign _ -> Stage.CO_DESIGN;
            case InSelection _ -> Stage.SELECTION;
            case BeingAwarded _ -> Stage.AWARD;
            case Abandoned _ -> Stage.ABANDONED;
            case Mobilising _ -> Stage.MOBILISING;
            case InDelivery _ -> Stage.DELIVERY;
            case InExit _ -> Stage.EXIT;
            case EndedEarly _ -> Stage.TERMINATED;
        };
    }

    /**
     * The state of a contract that stands at a stage.
     *
     * @throws IllegalStateException if no imported contract stands there
     */
    static Known at(Stage stage, Dossier dossier) {
        return switch (stage) {
            case CO_DESIGN -> new InCoDesign(dossier);
            case SELECTION -> new InSelection(dossier);
            case AWARD -> new BeingAwarded(dossier);
            case ABANDONED -> new Abandoned(dossier);
            case MOBILISING -> new Mobilising(dossier);
            case DELIVERY -> new InDelivery(dossier);
            case EXIT -> new InExit(dossier);
            case REVIEW, RENEWAL, CLOSED, SUSPENDED, TERMINATED ->
                    throw new IllegalStateException("no imported contract stands at " + stage);
        };
    }
}
