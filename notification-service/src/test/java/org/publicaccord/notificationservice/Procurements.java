package org.publicaccord.notificationservice;

import static org.publicaccord.notificationservice.Contracts.COUNCIL;
import static org.publicaccord.notificationservice.Contracts.CO_OP;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;
import org.publicaccord.published.Term;
import org.publicaccord.published.contract.AnnouncedAward;
import org.publicaccord.published.contract.AwardAnnounced;
import org.publicaccord.published.contract.AwardDecided;
import org.publicaccord.published.contract.AwardSuspended;
import org.publicaccord.published.contract.BegunAsLot;
import org.publicaccord.published.contract.ContractEntered;
import org.publicaccord.published.contract.ContractEvent;
import org.publicaccord.published.contract.ContractFacts;
import org.publicaccord.published.contract.Criterion;
import org.publicaccord.published.contract.DividedIntoLots;
import org.publicaccord.published.contract.EnteredAgreement;
import org.publicaccord.published.contract.KeyPerformanceIndicator;
import org.publicaccord.published.contract.Lot;
import org.publicaccord.published.contract.NoticeConfirmed;
import org.publicaccord.published.contract.NoticeDrafted;
import org.publicaccord.published.contract.NoticeDropped;
import org.publicaccord.published.contract.ProcedureTerms;
import org.publicaccord.published.contract.ProcurementTerminated;
import org.publicaccord.published.contract.StandstillEnded;
import org.publicaccord.published.contract.SuspensionEnded;
import org.publicaccord.published.contract.TenderAdvertised;

/**
 * A competition for specs, as contract-service tells of it: Westmarch City Council seeks peer
 * support in two lots, and Common Threads wins the north for 465,000 pounds. Each method gives the
 * same with one thing different.
 */
public record Procurements(
        String id,
        Instant at,
        List<Party> parties,
        List<Lot> lots,
        ProcedureTerms.Kind kind,
        List<String> invited,
        Party supplier) {

    public static final Instant MARCH = Instant.parse("2027-03-22T10:00:00Z");

    private static final Lot NORTH = lot("north", "North of the river");
    private static final Lot SOUTH = lot("south", "South of the river");

    public static Procurements peerSupport() {
        return new Procurements(
                "peer-support",
                MARCH,
                List.of(COUNCIL),
                List.of(NORTH),
                ProcedureTerms.Kind.OPEN,
                List.of(),
                CO_OP);
    }

    public Procurements called(String other) {
        return new Procurements(other, at, parties, lots, kind, invited, supplier);
    }

    public Procurements at(String moment) {
        return new Procurements(id, Instant.parse(moment), parties, lots, kind, invited, supplier);
    }

    public Procurements by(Party... others) {
        return new Procurements(id, at, List.of(others), lots, kind, invited, supplier);
    }

    public Procurements inTwoLots() {
        return new Procurements(id, at, parties, List.of(NORTH, SOUTH), kind, invited, supplier);
    }

    public Procurements of(ProcedureTerms.Kind other) {
        return new Procurements(id, at, parties, lots, other, invited, supplier);
    }

    public Procurements inviting(String... suppliers) {
        return new Procurements(id, at, parties, lots, kind, List.of(suppliers), supplier);
    }

    public Procurements wonBy(Party winner) {
        return new Procurements(id, at, parties, lots, kind, invited, winner);
    }

    public NoticeDrafted drafted(String code) {
        return new NoticeDrafted(id, path(), Stage.CO_DESIGN, at, actor(), parties, code);
    }

    public NoticeDropped dropped(String code, String because) {
        return new NoticeDropped(id, path(), Stage.CO_DESIGN, at, actor(), parties, code, because);
    }

    public NoticeConfirmed confirmed(String code, boolean corrects) {
        return new NoticeConfirmed(
                id,
                path(),
                Stage.SELECTION,
                at,
                actor(),
                parties,
                facts(),
                code,
                "012345-2027",
                at,
                "Tenders close a week later.",
                corrects);
    }

    public TenderAdvertised advertised() {
        return new TenderAdvertised(
                id, path(), Stage.SELECTION, at, actor(), parties, facts(), terms());
    }

    public AwardDecided decided() {
        return new AwardDecided(
                id, path(), Stage.AWARD, at, actor(), parties, "The recommendation is followed.");
    }

    /** In a standstill that the Act does not ask for. */
    public AwardAnnounced announced(String standstillLastDay, AnnouncedAward... awards) {
        return announced(Optional.of(LocalDate.parse(standstillLastDay)), awards);
    }

    public AwardAnnounced announcedWithoutStandstill(AnnouncedAward... awards) {
        return announced(Optional.empty(), awards);
    }

    public StandstillEnded standstillEnded() {
        return new StandstillEnded(id, path(), Stage.AWARD, at, actor(), withSupplier());
    }

    public AwardSuspended suspended() {
        return new AwardSuspended(id, path(), Stage.SUSPENDED, at, actor(), withSupplier());
    }

    public SuspensionEnded resumed(String how) {
        return new SuspensionEnded(
                id, path(), Stage.AWARD, at, actor(), withSupplier(), how, "The claimant agreed.");
    }

    public DividedIntoLots divided(String... contracts) {
        return new DividedIntoLots(
                id, path(), Stage.CLOSED, at, actor(), withSupplier(), facts(), List.of(contracts));
    }

    public BegunAsLot begunAsLot(String lot) {
        return new BegunAsLot(
                id,
                path(),
                Stage.AWARD,
                at,
                actor(),
                withSupplier(),
                facts(),
                "the-procurement",
                lot,
                Optional.of(LocalDate.parse("2027-04-02")));
    }

    public ContractEntered entered() {
        return new ContractEntered(
                id,
                path(),
                Stage.MOBILISING,
                at,
                actor(),
                withSupplier(),
                facts(),
                agreement(),
                "0".repeat(64));
    }

    public ProcurementTerminated terminated(String because) {
        return new ProcurementTerminated(
                id, path(), Stage.ABANDONED, at, actor(), withSupplier(), because);
    }

    public ContractFacts facts() {
        return Contracts.of(id, "Peer support").facts();
    }

    public ProcedureTerms terms() {
        return new ProcedureTerms(
                kind,
                true,
                "UK-PA23-2026",
                lots,
                List.of(
                        criterion("Price", "30", Criterion.Family.PRICE),
                        criterion("Peer leadership", "70", Criterion.Family.QUALITY)),
                Instant.parse("2027-02-12T17:00:00Z"),
                Instant.parse("2027-02-26T12:00:00Z"),
                "012345-2027",
                Instant.parse("2027-01-11T10:00:00Z"),
                invited);
    }

    /** The steps from the tender notice to the entry, as the record of one contract tells them. */
    public Stream<ContractEvent> throughTheAward() {
        return Stream.of(
                advertised(),
                decided(),
                announced("2027-04-02", award("north", supplier, "465000")),
                at("2027-03-29T14:00:00Z").suspended(),
                at("2027-03-31T14:00:00Z").resumed("CLAIM_WITHDRAWN"),
                at("2027-04-02T23:00:00Z").standstillEnded(),
                at("2027-04-05T10:00:00Z").entered());
    }

    public static AnnouncedAward award(String lot, Party supplier, String pounds) {
        return new AnnouncedAward(lot, supplier.id(), supplier.name(), pounds(pounds));
    }

    public static Money pounds(String amount) {
        return new Money(new BigDecimal(amount), "GBP");
    }

    static Actor actor() {
        return new Actor("commissioner");
    }

    static Path path() {
        return Path.COMPETITION;
    }

    private AwardAnnounced announced(Optional<LocalDate> lastDay, AnnouncedAward... awards) {
        return new AwardAnnounced(
                id,
                path(),
                Stage.AWARD,
                at,
                actor(),
                withSupplier(),
                facts(),
                List.of(awards),
                Optional.of("023456-2027").filter(_ -> kind != ProcedureTerms.Kind.BELOW_THRESHOLD),
                lastDay,
                lastDay.map(_ -> false));
    }

    private List<Party> withSupplier() {
        return Stream.concat(parties.stream(), Stream.of(supplier)).distinct().toList();
    }

    private static EnteredAgreement agreement() {
        return new EnteredAgreement(
                "north",
                LocalDate.parse("2027-04-05"),
                pounds("465000"),
                new Term(
                        Optional.of(LocalDate.parse("2027-06-01")),
                        Optional.of(LocalDate.parse("2029-05-31"))),
                24,
                List.of(
                        new KeyPerformanceIndicator(
                                "tenancies", "Tenancies kept for a year", "85 per cent", 6)),
                Optional.empty(),
                true,
                "UK-PA23-2026");
    }

    private static Lot lot(String id, String title) {
        return new Lot(id, title, Optional.of(pounds("480000")));
    }

    private static Criterion criterion(String title, String percent, Criterion.Family family) {
        return new Criterion(
                title, title, "What the service is.", "How much.", new BigDecimal(percent), family);
    }
}
