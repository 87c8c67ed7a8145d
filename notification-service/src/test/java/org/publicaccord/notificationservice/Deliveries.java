package org.publicaccord.notificationservice;

import static org.publicaccord.notificationservice.Contracts.COUNCIL;
import static org.publicaccord.notificationservice.Contracts.CO_OP;
import static org.publicaccord.notificationservice.Procurements.actor;
import static org.publicaccord.notificationservice.Procurements.path;
import static org.publicaccord.notificationservice.Procurements.pounds;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Party;
import org.publicaccord.published.Stage;
import org.publicaccord.published.Term;
import org.publicaccord.published.contract.AgreementNow;
import org.publicaccord.published.contract.ApprovalDeclined;
import org.publicaccord.published.contract.ApprovalGiven;
import org.publicaccord.published.contract.ApprovalRequested;
import org.publicaccord.published.contract.ApprovalUsed;
import org.publicaccord.published.contract.CallInResolved;
import org.publicaccord.published.contract.CalledIn;
import org.publicaccord.published.contract.ChangeAssessment;
import org.publicaccord.published.contract.ContractFacts;
import org.publicaccord.published.contract.EndedByTermination;
import org.publicaccord.published.contract.ExitStepDone;
import org.publicaccord.published.contract.Extended;
import org.publicaccord.published.contract.KeyDecisionAnnounced;
import org.publicaccord.published.contract.LinkRecorded;
import org.publicaccord.published.contract.ManagementBegun;
import org.publicaccord.published.contract.Mobilised;
import org.publicaccord.published.contract.ModificationAnnounced;
import org.publicaccord.published.contract.ModificationApplied;
import org.publicaccord.published.contract.ModificationProposed;
import org.publicaccord.published.contract.ModificationWithdrawn;
import org.publicaccord.published.contract.RenewalDecided;
import org.publicaccord.published.contract.TerminationIntended;

/** A contract for specs from its entry to its closure: Common Threads delivers peer support. */
public record Deliveries(String id, Instant at, List<Party> parties) {

    private static final String CHANGE = "change-1";
    private static final String APPROVAL = "approval-1";

    public static Deliveries peerSupport() {
        return new Deliveries(
                "peer-support", Instant.parse("2028-01-10T10:00:00Z"), List.of(COUNCIL, CO_OP));
    }

    public ManagementBegun taken() {
        return new ManagementBegun(
                id,
                path(),
                Stage.DELIVERY,
                at,
                actor(),
                parties,
                facts(),
                agreement("2029-05-31", 24),
                true,
                Optional.of("UK-PA23-2026"));
    }

    public Mobilised mobilised(boolean late) {
        return new Mobilised(id, path(), Stage.MOBILISING, at, actor(), parties, late);
    }

    public ModificationProposed proposed(String pounds, Optional<String> notice) {
        return new ModificationProposed(
                id,
                path(),
                Stage.DELIVERY,
                at,
                actor(),
                parties,
                CHANGE,
                new BigDecimal(pounds),
                Optional.of(LocalDate.parse("2029-08-31")),
                "Two more peer workers.",
                new ChangeAssessment(
                        notice.isPresent() ? "ALLOWED_NOTICE" : "ALLOWED_FREE",
                        "contract-change-notice",
                        "Procurement Act 2023, s.75",
                        "It raises the value by 11 per cent.",
                        notice));
    }

    public ModificationAnnounced announced() {
        return new ModificationAnnounced(
                id, path(), Stage.DELIVERY, at, actor(), parties, CHANGE, "045678-2028");
    }

    public ModificationApplied applied() {
        return new ModificationApplied(
                id,
                path(),
                Stage.DELIVERY,
                at,
                actor(),
                parties,
                facts(),
                agreement("2029-08-31", 24),
                CHANGE,
                LocalDate.parse("2028-02-01"));
    }

    public ModificationWithdrawn withdrawn() {
        return new ModificationWithdrawn(
                id, path(), Stage.DELIVERY, at, actor(), parties, CHANGE, "The budget is spent.");
    }

    public RenewalDecided decided(String outcome) {
        return new RenewalDecided(
                id,
                path(),
                Stage.RENEWAL,
                at,
                actor(),
                parties,
                outcome,
                Optional.empty(),
                "Tenancies hold.");
    }

    public LinkRecorded linked(String relation) {
        return new LinkRecorded(
                id,
                path(),
                Stage.DELIVERY,
                at,
                actor(),
                parties,
                relation,
                "0190f2b6-6d2e-7c3a-9b57-2f4de1a0c9ac",
                "ocds-pacord-0190f2b6-6d2e-7c3a-9b57-2f4de1a0c9ac",
                "A partnership of peers",
                org.publicaccord.published.Path.WORKING_AGREEMENT,
                "It goes on as a partnership.");
    }

    public Extended extended() {
        return new Extended(
                id,
                path(),
                Stage.DELIVERY,
                at,
                actor(),
                parties,
                facts(),
                agreement("2030-05-31", 12),
                12,
                LocalDate.parse("2029-06-01"));
    }

    public TerminationIntended intended(String ground) {
        return new TerminationIntended(
                id,
                path(),
                Stage.DELIVERY,
                at,
                actor(),
                parties,
                ground,
                "A director was convicted.",
                LocalDate.parse("2028-09-29"));
    }

    public EndedByTermination terminated(String ground) {
        return new EndedByTermination(
                id,
                path(),
                Stage.TERMINATED,
                at,
                actor(),
                parties,
                facts(),
                agreement("2029-05-31", 24),
                ground,
                LocalDate.parse("2028-12-31"),
                "No tenancy was kept.");
    }

    public ExitStepDone done(String step, boolean late) {
        return new ExitStepDone(
                id,
                path(),
                Stage.EXIT,
                at,
                actor(),
                parties,
                step,
                LocalDate.parse("2029-05-20"),
                "A list was sent.",
                late);
    }

    public ApprovalRequested requested(String act) {
        return new ApprovalRequested(
                id, path(), Stage.DELIVERY, at, actor(), parties, APPROVAL, act);
    }

    public ApprovalGiven given(String act, Optional<LocalDate> callInUntil) {
        return new ApprovalGiven(
                id, path(), Stage.DELIVERY, at, actor(), parties, APPROVAL, act, callInUntil);
    }

    public ApprovalDeclined declined(String act) {
        return new ApprovalDeclined(
                id, path(), Stage.DELIVERY, at, actor(), parties, APPROVAL, act);
    }

    public ApprovalUsed used(String act) {
        return new ApprovalUsed(id, path(), Stage.DELIVERY, at, actor(), parties, APPROVAL, act);
    }

    public KeyDecisionAnnounced keyDecision(String act) {
        return new KeyDecisionAnnounced(
                id,
                path(),
                Stage.DELIVERY,
                at,
                actor(),
                parties,
                act,
                LocalDate.parse("2028-01-03"),
                "SPECIAL_URGENCY",
                "Decision notices, item 3");
    }

    public CalledIn calledIn(String act) {
        return new CalledIn(
                id,
                path(),
                Stage.DELIVERY,
                at,
                actor(),
                parties,
                APPROVAL,
                act,
                "The committee wants to see the options.");
    }

    public CallInResolved resolved(String act, String outcome) {
        return new CallInResolved(
                id,
                path(),
                Stage.DELIVERY,
                at,
                actor(),
                parties,
                APPROVAL,
                act,
                outcome,
                "They were considered in public.");
    }

    private ContractFacts facts() {
        return Contracts.of(id, "Peer support").facts();
    }

    private static AgreementNow agreement(String lastDay, int extensionMonths) {
        return new AgreementNow(
                "north",
                LocalDate.parse("2027-04-05"),
                pounds("485000"),
                new Term(
                        Optional.of(LocalDate.parse("2027-06-01")),
                        Optional.of(LocalDate.parse(lastDay))),
                extensionMonths,
                List.of(),
                Optional.empty());
    }
}
