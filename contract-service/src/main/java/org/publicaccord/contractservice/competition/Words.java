package org.publicaccord.contractservice.competition;

import org.publicaccord.contractservice.competition.CompetitionState.Advertised;
import org.publicaccord.contractservice.competition.CompetitionState.Announced;
import org.publicaccord.contractservice.competition.CompetitionState.Assessing;
import org.publicaccord.contractservice.competition.CompetitionState.Decided;
import org.publicaccord.contractservice.competition.CompetitionState.Designed;
import org.publicaccord.contractservice.competition.CompetitionState.Divided;
import org.publicaccord.contractservice.competition.CompetitionState.EligibilityInDoubt;
import org.publicaccord.contractservice.competition.CompetitionState.EngagementOpen;
import org.publicaccord.contractservice.competition.CompetitionState.Intended;
import org.publicaccord.contractservice.competition.CompetitionState.NoCompetition;
import org.publicaccord.contractservice.competition.CompetitionState.Recommended;
import org.publicaccord.contractservice.competition.CompetitionState.Stopped;
import org.publicaccord.contractservice.contract.Procedure;

/** The states and kinds of a competition, in words for people. */
final class Words {

    private Words() {}

    /** Where it stands, as a clause. */
    static String stands(CompetitionState state) {
        return switch (state) {
            case NoCompetition _ -> "no competition has been chosen for this contract";
            case Intended _ -> "the procedure is not designed yet";
            case EngagementOpen _ -> "the market is being engaged";
            case Designed _ -> "the procedure is designed and its tender notice not published";
            case Advertised _ -> "tenders are invited";
            case Assessing _ -> "tenders are being assessed";
            case Recommended _ -> "an award is recommended and not decided";
            case Decided _ -> "the award is decided and not announced";
            case Announced _ -> "the award is announced";
            case EligibilityInDoubt _ ->
                    "the supplier is no longer one of those to whom the contract was reserved";
            case Divided _ -> "the procurement is divided into a contract a lot";
            case Stopped _ -> "the procurement was stopped";
        };
    }

    /** What can be done there. */
    static String next(CompetitionState state) {
        return switch (state) {
            case NoCompetition _ -> "Appraise the options and choose a competition first.";
            case Intended _ -> "Engage the market, or design the procedure.";
            case EngagementOpen _ -> "Close the market engagement first.";
            case Designed _ -> "Draft, approve, submit and confirm the tender notice.";
            case Advertised _ -> "Wait until the tenders close.";
            case Assessing _ -> "Assess the tenders and recommend an outcome for each lot.";
            case Recommended _ -> "Decide the award.";
            case Decided _ -> "Issue the assessment summaries and publish the award notice.";
            case Announced _ -> "Go on with the award, or with the contract once it is entered.";
            case EligibilityInDoubt _ ->
                    "Record that eligibility is regained, or go on with the contract.";
            case Divided _ -> "Go on with the contracts of the lots.";
            case Stopped _ -> "Record the need anew, under an id of its own.";
        };
    }

    static String of(Procedure.Kind kind) {
        return switch (kind) {
            case OPEN -> "open procedure";
            case COMPETITIVE_FLEXIBLE -> "competitive flexible procedure";
            case BELOW_THRESHOLD -> "below-threshold competition";
            case CALL_OFF -> "call-off";
        };
    }
}
