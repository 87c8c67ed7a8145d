package org.publicaccord.published;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.publicaccord.published.bidding.AssessmentCompleted;
import org.publicaccord.published.bidding.AssessmentSummariesIssued;
import org.publicaccord.published.bidding.AwardRecommended;
import org.publicaccord.published.bidding.EligibilityRefused;
import org.publicaccord.published.bidding.EligibilityVerified;
import org.publicaccord.published.bidding.OpportunityCancelled;
import org.publicaccord.published.bidding.OpportunityOpened;
import org.publicaccord.published.bidding.QuestionAnswered;
import org.publicaccord.published.bidding.SubmissionReceived;
import org.publicaccord.published.bidding.SubmissionWithdrawn;
import org.publicaccord.published.bidding.TenderDisregarded;
import org.publicaccord.published.bidding.TendersClosed;
import org.publicaccord.published.monitoring.DeadlineApproaching;
import org.publicaccord.published.monitoring.DeadlineMet;
import org.publicaccord.published.monitoring.DeadlineMissed;
import org.publicaccord.published.monitoring.KpiAssessed;
import org.publicaccord.published.monitoring.ObligationsDetermined;

/** Every event that the platform publishes: its name on the wire, its record and its topic. */
public final class Catalogue {

    private static final List<CataloguedEvent> EVENTS =
            Stream.of(
                            ContractRows.ALL.stream(),
                            AssetTransferRows.ALL.stream(),
                            CoInvestmentRows.ALL.stream(),
                            WorkingAgreementRows.ALL.stream(),
                            GrantRows.ALL.stream(),
                            DocumentRows.ALL.stream(),
                            ofOtherServices())
                    .flatMap(rows -> rows)
                    .toList();

    private static Stream<CataloguedEvent> ofOtherServices() {
        return Stream.of(
                bidding(
                        "opportunity-opened",
                        OpportunityOpened.class,
                        "Questions and tenders are taken from now on."),
                bidding(
                        "question-answered",
                        QuestionAnswered.class,
                        "The buyer answers a question, to everyone."),
                bidding(
                        "submission-received",
                        SubmissionReceived.class,
                        "A tender is submitted, or submitted anew in the place of an earlier one."),
                bidding(
                        "submission-withdrawn",
                        SubmissionWithdrawn.class,
                        "A tender is taken back before tenders close."),
                bidding("tenders-closed", TendersClosed.class, "The closing time came."),
                biddingForParties(
                        "eligibility-verified",
                        EligibilityVerified.class,
                        "A bidder is verified to be one of those to whom the contract is reserved."),
                biddingForParties(
                        "eligibility-refused",
                        EligibilityRefused.class,
                        "A bidder is found to be none of those to whom the contract is reserved."),
                biddingForParties(
                        "tender-disregarded",
                        TenderDisregarded.class,
                        "A tender is disregarded: the contract is reserved to others."),
                bidding(
                        "assessment-completed",
                        AssessmentCompleted.class,
                        "Points are agreed for every tender under every criterion."),
                biddingForParties(
                        "award-recommended",
                        AwardRecommended.class,
                        "It is recommended who should win each lot, or that nobody should."),
                biddingForParties(
                        "assessment-summaries-issued",
                        AssessmentSummariesIssued.class,
                        "Every assessed tenderer can read its assessment summary (Procurement Act 2023, section 50)."),
                bidding(
                        "opportunity-cancelled",
                        OpportunityCancelled.class,
                        "The procurement is stopped; nothing is taken or assessed any more."),
                monitoring(
                        "obligations-determined",
                        ObligationsDetermined.class,
                        "What a contract owes under its regime is found, or found anew."),
                monitoring(
                        "deadline-approaching",
                        DeadlineApproaching.class,
                        "An obligation will soon be due."),
                monitoring(
                        "deadline-missed",
                        DeadlineMissed.class,
                        "The last day of an obligation is over and it was not met."),
                monitoring(
                        "deadline-met",
                        DeadlineMet.class,
                        "An obligation is met: a person records it, its notice is published, or"
                                + " its indicator is assessed."),
                monitoring(
                        "kpi-assessed",
                        KpiAssessed.class,
                        "A key performance indicator is assessed, or its assessment is"
                                + " corrected."));
    }

    private static final Map<String, CataloguedEvent> BY_TYPE = indexed(CataloguedEvent::type);
    private static final Map<Class<?>, CataloguedEvent> BY_RECORD = indexed(CataloguedEvent::data);

    private Catalogue() {}

    /** All events, those of one service together, in the order of a contract's life. */
    public static List<CataloguedEvent> events() {
        return EVENTS;
    }

    /** The event of that CloudEvents {@code type}; empty for an unknown or withheld one. */
    public static Optional<CataloguedEvent> byType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /**
     * The row of a record class.
     *
     * @throws IllegalArgumentException if the class is not in the catalogue, which is a bug
     */
    public static CataloguedEvent of(Class<? extends PublishedEvent> data) {
        var event = BY_RECORD.get(data);
        if (event == null) {
            throw new IllegalArgumentException(data.getName() + " is not in the catalogue");
        }
        return event;
    }

    /** The row of an event, see {@link #of(Class)}. */
    public static CataloguedEvent of(PublishedEvent event) {
        return of(event.getClass());
    }

    /** The topic that events of a class are published on, see {@link #of(Class)}. */
    public static Topic topic(Class<? extends PublishedEvent> data) {
        return of(data).topic();
    }

    /** The events of one topic, in the order of {@link #events()}. */
    public static List<CataloguedEvent> on(Topic topic) {
        return EVENTS.stream().filter(event -> event.topic() == topic).toList();
    }

    private static CataloguedEvent bidding(
            String name, Class<? extends PublishedEvent> data, String when) {
        return open(Topic.BIDDING, name, data, when);
    }

    private static CataloguedEvent biddingForParties(
            String name, Class<? extends PublishedEvent> data, String when) {
        return new CataloguedEvent(
                Topic.BIDDING.typeOf(name), data, Topic.BIDDING, Classification.PARTY, when);
    }

    private static CataloguedEvent monitoring(
            String name, Class<? extends PublishedEvent> data, String when) {
        return open(Topic.MONITORING, name, data, when);
    }

    private static CataloguedEvent open(
            Topic topic, String name, Class<? extends PublishedEvent> data, String when) {
        return new CataloguedEvent(topic.typeOf(name), data, topic, Classification.PUBLIC, when);
    }

    private static <K> Map<K, CataloguedEvent> indexed(Function<CataloguedEvent, ? extends K> key) {
        return EVENTS.stream()
                .collect(
                        Collectors.toMap(
                                key,
                                Function.identity(),
                                (one, other) -> {
                                    throw new IllegalStateException(one + " is listed twice");
                                },
                                LinkedHashMap::new));
    }
}
