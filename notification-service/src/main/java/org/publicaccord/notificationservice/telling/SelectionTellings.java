package org.publicaccord.notificationservice.telling;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.publicaccord.published.contract.AwardIntended;
import org.publicaccord.published.contract.DirectAwardJustified;
import org.publicaccord.published.contract.FurtherDecisionMade;
import org.publicaccord.published.contract.ProcessSelected;
import org.publicaccord.published.contract.ProviderSelectionEvent;
import org.publicaccord.published.contract.RepresentationReceived;
import org.publicaccord.published.contract.SelectionNoticePublished;
import org.publicaccord.published.contract.SelectionStepRecorded;

/** Who is told what where a supplier is chosen without a competition. */
record SelectionTellings(Occasion occasion) {

    List<Telling> justified(DirectAwardJustified it) {
        return occasion.tell(team(), Template.DIRECT_AWARD_JUSTIFIED, words().justified(it));
    }

    List<Telling> intended(AwardIntended it) {
        return Occasion.together(
                occasion.tell(team(), Template.AWARD_INTENDED, words().intendedForTheBuyer(it)),
                occasion.tellAlways(
                        Audience.providersAt(List.of(it.supplierId())),
                        Template.AWARD_INTENDED,
                        words().intendedForTheSupplier(it)));
    }

    List<Telling> of(ProviderSelectionEvent event) {
        return switch (event) {
            case ProcessSelected it ->
                    occasion.tell(team(), Template.PROCESS_SELECTED, words().selected(it));
            case SelectionNoticePublished it ->
                    occasion.tell(team(), Template.SELECTION_STEP, words().published(it));
            case SelectionStepRecorded it ->
                    occasion.tell(team(), Template.SELECTION_STEP, words().recorded(it));
            case RepresentationReceived it ->
                    Occasion.together(
                            occasion.tell(team(), Template.REPRESENTATION, words().received(it)),
                            occasion.tellAlways(
                                    Audience.providersAt(List.of(it.providerId())),
                                    Template.REPRESENTATION,
                                    words().acknowledged(it)));
            case FurtherDecisionMade it ->
                    occasion.tellAlways(
                            concerned(), Template.FURTHER_DECISION, words().decided(it));
        };
    }

    /** The authority's people, the chosen provider, and each that made a representation. */
    private List<Recipient> concerned() {
        return Stream.concat(
                        occasion.audience().everyone().stream(),
                        Audience.providersAt(
                                occasion.before().courseSoFar().heard().orElse(Set.of()))
                                .stream())
                .distinct()
                .toList();
    }

    private List<Recipient> team() {
        return occasion.audience().commissioningTeam();
    }

    private SelectionWordings words() {
        return new SelectionWordings(occasion.name(), occasion.audience());
    }
}
