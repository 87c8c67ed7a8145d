package org.publicaccord.notificationservice;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Regime;
import org.publicaccord.published.Stage;
import org.publicaccord.published.Term;
import org.publicaccord.published.contract.ContractCorrected;
import org.publicaccord.published.contract.ContractFacts;
import org.publicaccord.published.contract.ContractImported;
import org.publicaccord.published.contract.ContractTermEnded;
import org.publicaccord.published.contract.ContractTerminated;
import org.publicaccord.published.contract.ContractUpdated;
import org.publicaccord.published.contract.ContractWentLive;
import org.publicaccord.published.contract.EarlierReleaseJoined;
import org.publicaccord.published.contract.Source;
import org.publicaccord.published.monitoring.DeadlineApproaching;
import org.publicaccord.published.monitoring.DeadlineMet;
import org.publicaccord.published.monitoring.DeadlineMissed;
import org.publicaccord.published.monitoring.Obligation;
import org.publicaccord.published.monitoring.ObligationsDetermined;

/**
 * A contract for specs: Westmarch City Council buys peer support from Common Threads, from
 * September 2025 to August 2027, for 960,000 pounds; taken over on 22 November 2026. Each method
 * gives the same contract with one thing different.
 */
public record Contracts(
        String id,
        String title,
        Stage stage,
        Instant at,
        List<Party> parties,
        ContractFacts facts) {

    public static final Party COUNCIL = party("GB-LAE-WMC", "buyer", "Westmarch City Council");
    public static final Party CO_OP = party("GB-COH-09442333", "supplier", "Common Threads Care");
    public static final Party TRUST = party("GB-CHC-1098457", "supplier", "Riverside Trust");
    public static final Instant NOVEMBER = Instant.parse("2026-11-22T09:00:00Z");

    public static Contracts peerSupport() {
        return of("peer-support", "Peer support");
    }

    public static Contracts of(String id, String title) {
        return new Contracts(
                id, title, Stage.DELIVERY, NOVEMBER, List.of(COUNCIL, CO_OP), facts(title));
    }

    public Contracts titled(String other) {
        return new Contracts(id, other, stage, at, parties, facts)
                .with(facts.value(), facts.term(), facts.regime());
    }

    public Contracts by(Party... others) {
        return new Contracts(id, title, stage, at, List.of(others), facts);
    }

    public Contracts in(Stage other) {
        return new Contracts(id, title, other, at, parties, facts);
    }

    public Contracts at(String moment) {
        return new Contracts(id, title, stage, Instant.parse(moment), parties, facts);
    }

    public Contracts worth(String pounds) {
        return with(
                Optional.of(new Money(new BigDecimal(pounds), "GBP")),
                facts.term(),
                facts.regime());
    }

    public Contracts until(String lastDay) {
        return with(
                facts.value(),
                Optional.of(
                        new Term(
                                facts.term().flatMap(Term::firstDay),
                                Optional.of(LocalDate.parse(lastDay)))),
                facts.regime());
    }

    public Contracts governedBy(Regime regime) {
        return with(facts.value(), facts.term(), regime);
    }

    /** The same as a grant that was taken over from 360Giving data. */
    public ContractImported importedAsGrant(String grantId) {
        var grant =
                new ContractFacts(
                        facts.ocid(),
                        facts.title(),
                        facts.description(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        facts.value(),
                        facts.term(),
                        Optional.empty(),
                        Optional.empty(),
                        Regime.NONE,
                        "A grant is no procurement.",
                        Optional.of(grantId));
        return new ContractImported(id, Path.GRANT, stage, at, actor(), parties, grant, source());
    }

    public ContractImported imported() {
        return new ContractImported(
                id, Path.COMPETITION, stage, at, actor(), parties, facts, source());
    }

    public ContractUpdated updated() {
        return new ContractUpdated(
                id, Path.COMPETITION, stage, at, actor(), parties, facts, source());
    }

    public EarlierReleaseJoined earlierReleaseJoined() {
        return new EarlierReleaseJoined(
                id, Path.COMPETITION, stage, at, actor(), parties, facts, source());
    }

    public ContractCorrected corrected(String because) {
        return new ContractCorrected(
                id, Path.COMPETITION, stage, at, actor(), parties, facts, because);
    }

    public ContractWentLive wentLive(String firstDay) {
        return new ContractWentLive(
                id, Path.COMPETITION, stage, at, actor(), parties, LocalDate.parse(firstDay));
    }

    public ContractTermEnded termEnded(String lastDay) {
        return new ContractTermEnded(
                id, Path.COMPETITION, stage, at, actor(), parties, LocalDate.parse(lastDay));
    }

    public ContractTerminated terminated(String endedOn, String because) {
        return new ContractTerminated(
                id,
                Path.COMPETITION,
                stage,
                at,
                actor(),
                parties,
                LocalDate.parse(endedOn),
                because);
    }

    public ObligationsDetermined owes(Obligation... obligations) {
        return new ObligationsDetermined(
                id, Path.COMPETITION, stage, at, actor(), parties, title, List.of(obligations));
    }

    public DeadlineApproaching approaching(Obligation it) {
        return new DeadlineApproaching(
                id, Path.COMPETITION, stage, at, actor(), parties, title, it);
    }

    public DeadlineMissed missed(Obligation it) {
        return new DeadlineMissed(id, Path.COMPETITION, stage, at, actor(), parties, title, it);
    }

    public DeadlineMet met(Obligation it) {
        return new DeadlineMet(
                id, Path.COMPETITION, stage, at, actor(), parties, title, it, "Notice 041234");
    }

    public static Obligation terminationNotice(String dueOn) {
        return new Obligation(
                "uk11-contract-termination",
                "Publish the contract termination notice",
                Optional.of("UK11"),
                LocalDate.parse(dueOn),
                "Procurement Act 2023, section 80",
                Obligation.Kind.STATUTE);
    }

    public static Obligation renewalDecision(String dueOn) {
        return new Obligation(
                "renewal-decision",
                "Decide whether to renew",
                Optional.empty(),
                LocalDate.parse(dueOn),
                "the renewal ladder",
                Obligation.Kind.POLICY);
    }

    private Contracts with(Optional<Money> value, Optional<Term> term, Regime regime) {
        return new Contracts(id, title, stage, at, parties, facts(title, value, term, regime));
    }

    private static ContractFacts facts(String title) {
        return facts(
                title,
                Optional.of(new Money(new BigDecimal("960000.00"), "GBP")),
                Optional.of(
                        new Term(
                                Optional.of(LocalDate.parse("2025-09-01")),
                                Optional.of(LocalDate.parse("2027-08-31")))),
                Regime.PA23);
    }

    private static ContractFacts facts(
            String title, Optional<Money> value, Optional<Term> term, Regime regime) {
        return new ContractFacts(
                "ocds-b5fd17-1",
                title,
                Optional.empty(),
                Optional.of("services"),
                List.of("85310000"),
                Optional.of("open"),
                Optional.of("Open procedure"),
                Optional.of("complete"),
                Optional.of(Instant.parse("2025-05-12T11:00:00Z")),
                value,
                term,
                Optional.empty(),
                Optional.empty(),
                regime,
                "Its procurement began on 3 April 2025.",
                Optional.empty());
    }

    private static Source source() {
        return new Source("r-1", Instant.parse("2025-08-12T14:59:07Z"), "award", "0".repeat(64));
    }

    private static Actor actor() {
        return new Actor("operator");
    }

    private static Party party(String id, String role, String name) {
        return new Party(id, id.substring(0, 6), role, name);
    }
}
