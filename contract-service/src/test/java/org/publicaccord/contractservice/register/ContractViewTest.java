package org.publicaccord.contractservice.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.contractservice.history.PeerSupport;
import org.publicaccord.contractservice.history.PeerSupportStory;
import org.publicaccord.contractservice.register.ContractSummary.Organisation;

class ContractViewTest {

    private final History story = PeerSupportStory.told();

    @Test
    void aContractIsWhatItsEventsMadeOfIt() {
        ContractView view = ContractView.of(story);
        assertThat(view.stage()).isEqualTo(Stage.TERMINATED);
        assertThat(view.version()).isEqualTo(story.version());
        assertThat(view.facts().title()).isEqualTo("Peer support in Westmarch");
        assertThat(view.earlyEnd().orElseThrow().endedOn()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(view.releases())
                .extracting(Source::releasedAt)
                .containsExactly(
                        Instant.parse("2025-08-12T14:59:07Z"),
                        Instant.parse("2025-04-03T09:30:00Z"),
                        Instant.parse("2025-10-02T08:15:00Z"));
    }

    @Test
    void aContractIsShownAsItWas() {
        History before = story.until(Instant.parse("2026-11-22T09:00:30Z")).orElseThrow();
        assertThat(ContractView.of(before).version()).isEqualTo(1);
        assertThat(ContractView.of(before).facts()).isEqualTo(PeerSupport.awarded());
    }

    @Test
    void theInstantOfAnEventIsIncluded() {
        Instant end = story.latest().at();
        assertThat(story.until(end).orElseThrow().version()).isEqualTo(story.version());
        assertThat(ContractView.of(story.until(end.minusMillis(1)).orElseThrow()).stage())
                .isEqualTo(Stage.DELIVERY);
    }

    @Test
    void beforeItsFirstEventThereWasNoContract() {
        assertThat(story.until(Instant.parse("2026-11-22T08:59:59Z"))).isEmpty();
    }

    @Test
    void theSummarySaysWhoBuysFromWhomForHowMuchAndHowLong() {
        ContractSummary summary = ContractSummary.of(ContractView.of(story));
        assertThat(summary.buyer())
                .isEqualTo(new Organisation("GB-LAE-WMC", "Westmarch City Council"));
        assertThat(summary.suppliers())
                .extracting(Organisation::id)
                .containsExactly("GB-COH-09442333");
        assertThat(summary.value().orElseThrow().amount()).isEqualByComparingTo("1008000.50");
        assertThat(summary.term().orElseThrow().lastDay()).contains(LocalDate.of(2028, 2, 29));
        assertThat(summary.regime()).isEqualTo(Regime.PA23);
        assertThat(summary.links().openData())
                .hasToString("/open/ocds/records/" + PeerSupport.OCID);
    }

    @Test
    void theTimelineTellsTheLatestFirst() {
        List<TimelineEntry> timeline = Timeline.of(story, Optional.empty(), 100);
        assertThat(timeline)
                .extracting(TimelineEntry::what)
                .containsExactly(
                        "ended-early",
                        "corrected",
                        "updated",
                        "earlier-release-joined",
                        "imported");
        assertThat(timeline)
                .extracting(TimelineEntry::sentence)
                .containsExactly(
                        "A commissioner ended the contract early; its last day was 30 November"
                                + " 2026.",
                        "A contract manager corrected the title.",
                        "A later release was taken over: the award update release of 2 October"
                                + " 2025.",
                        "An earlier release joined the history: the tender release of 3 April"
                                + " 2025. Nothing else changed.",
                        "Taken over from a public register: the award release of 12 August 2025.");
    }

    @Test
    void theTimelineSaysWhatChangedFromWhatToWhat() {
        List<TimelineEntry> timeline = Timeline.of(story, Optional.empty(), 100);
        assertThat(timeline.get(2).changes())
                .extracting(it ->
                        it.label() + ": " + it.from().orElse("-") + " -> " + it.to().orElse("-"))
                .containsExactly(
                        "Value: £960,000 -> £1,008,000.50",
                        "Last day: 31 August 2027 -> 29 February 2028");
        assertThat(timeline.get(1).because()).contains("The tender document says so.");
        assertThat(timeline.get(3).changes()).isEmpty();
        assertThat(timeline.get(0).changes())
                .extracting(it -> it.from().orElse("-") + " -> " + it.to().orElse("-"))
                .containsExactly("delivery -> terminated");
    }

    @Test
    void theTimelineIsReadAPageAtATime() {
        List<TimelineEntry> all = Timeline.of(story, Optional.empty(), 100);
        assertThat(Timeline.of(story, Optional.empty(), 2)).isEqualTo(all.subList(0, 2));
        assertThat(Timeline.of(story, Optional.of(4L), 2)).isEqualTo(all.subList(2, 4));
        assertThat(Timeline.of(story, Optional.of(2L), 2)).isEqualTo(all.subList(4, 5));
        assertThat(Timeline.of(story, Optional.of(1L), 2)).isEmpty();
    }

    @Test
    void everyReleaseOnTheTimelineNamesItsSource() {
        assertThat(Timeline.of(story, Optional.empty(), 100))
                .filteredOn(it -> it.source().isPresent())
                .flatExtracting(it -> it.source().orElseThrow().tags())
                .containsExactly(
                        ReleaseTag.AWARD_UPDATE.code(),
                        ReleaseTag.TENDER.code(),
                        ReleaseTag.AWARD.code());
    }
}
