package org.publicaccord.notificationservice;

import static org.publicaccord.notificationservice.Contracts.COUNCIL;
import static org.publicaccord.notificationservice.Procurements.actor;
import static org.publicaccord.notificationservice.Procurements.path;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;
import org.publicaccord.published.contract.CoDesignClosed;
import org.publicaccord.published.contract.CoDesignOpened;
import org.publicaccord.published.contract.Consideration;
import org.publicaccord.published.contract.ContributionAnswered;
import org.publicaccord.published.contract.ContributionReceived;
import org.publicaccord.published.contract.EngagementOpened;
import org.publicaccord.published.contract.EvidenceDocument;
import org.publicaccord.published.contract.JointPurchaseAgreed;
import org.publicaccord.published.contract.MarketFailureDetermined;
import org.publicaccord.published.contract.NeedAbandoned;
import org.publicaccord.published.contract.NeedMetWithoutContract;
import org.publicaccord.published.contract.NeedRecorded;
import org.publicaccord.published.contract.OpenedRoute;
import org.publicaccord.published.contract.OptionsAppraised;

/** A need for specs: what contract-service tells before there is a procurement. */
public record Needs(String id, Instant at, List<Party> parties) {

    public static final Party DISTRICT =
            new Party("GB-LAE-NRD", "GB-LAE", "buyer", "Northridge District Council");

    public static Needs peerSupport() {
        return new Needs("peer-support", Contracts.NOVEMBER, List.of(COUNCIL));
    }

    public Needs by(Party... others) {
        return new Needs(id, at, List.of(others));
    }

    public NeedRecorded recorded() {
        return new NeedRecorded(
                id,
                path(),
                Stage.CO_DESIGN,
                at,
                actor(),
                parties,
                Contracts.of(id, "Peer support").facts(),
                "People who leave homelessness.",
                Optional.of("A home and a voice"));
    }

    public JointPurchaseAgreed agreed(Party authority) {
        return new JointPurchaseAgreed(
                id,
                path(),
                Stage.CO_DESIGN,
                at,
                actor(),
                parties,
                Contracts.of(id, "Peer support").facts(),
                authority.id());
    }

    public CoDesignOpened coDesignOpened() {
        return new CoDesignOpened(
                id,
                path(),
                Stage.CO_DESIGN,
                at,
                actor(),
                parties,
                "How peers can lead.",
                List.of("People who have been homeless", "Providers of any kind"),
                "All that is said is published.");
    }

    public ContributionReceived contributed(String contribution, String capacity) {
        return new ContributionReceived(
                id, path(), Stage.CO_DESIGN, at, actor(), parties, contribution, capacity);
    }

    public ContributionAnswered answered(String contribution, String outcome) {
        return new ContributionAnswered(
                id,
                path(),
                Stage.CO_DESIGN,
                at,
                actor(),
                parties,
                contribution,
                outcome,
                "Peers will sit on the panel.");
    }

    public CoDesignClosed coDesignClosed(int contributions) {
        return new CoDesignClosed(
                id,
                path(),
                Stage.CO_DESIGN,
                at,
                actor(),
                parties,
                "Peers decide on recruitment.",
                contributions);
    }

    public MarketFailureDetermined marketFailed() {
        return new MarketFailureDetermined(
                id,
                path(),
                Stage.CO_DESIGN,
                at,
                actor(),
                parties,
                "NO_PROVIDER",
                LocalDate.of(2026, 11, 23),
                List.of("Two market engagements."),
                "Nobody offers peer support in the city.",
                List.of(new EvidenceDocument("Engagement report", "9f".repeat(32))),
                List.of(new OpenedRoute("GRANT", "It opens a grant.", "Policy")));
    }

    public NeedMetWithoutContract metInHouse() {
        return new NeedMetWithoutContract(
                id,
                Path.IN_HOUSE,
                Stage.CLOSED,
                at,
                actor(),
                parties,
                "IN_HOUSE",
                "Our own peers can lead it.");
    }

    public OptionsAppraised appraised() {
        return new OptionsAppraised(
                id,
                path(),
                Stage.CO_DESIGN,
                at,
                actor(),
                parties,
                "OPEN_COMPETITION",
                "Several can deliver.",
                List.of(new Consideration("IN_HOUSE", "The council has no peers of its own.")),
                Optional.empty());
    }

    public NeedAbandoned abandoned(String because) {
        return new NeedAbandoned(id, path(), Stage.ABANDONED, at, actor(), parties, because);
    }

    public EngagementOpened engagementOpened() {
        return new EngagementOpened(
                id,
                path(),
                Stage.CO_DESIGN,
                at,
                actor(),
                parties,
                "What would make small lots workable?",
                LocalDate.parse("2026-12-11"));
    }
}
