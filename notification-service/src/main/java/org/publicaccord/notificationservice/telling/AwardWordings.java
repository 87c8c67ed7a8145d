package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.count;
import static org.publicaccord.notificationservice.telling.PlainWords.day;
import static org.publicaccord.notificationservice.telling.PlainWords.ifKnown;
import static org.publicaccord.notificationservice.telling.PlainWords.list;
import static org.publicaccord.notificationservice.telling.PlainWords.moment;
import static org.publicaccord.notificationservice.telling.PlainWords.money;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;
import static org.publicaccord.notificationservice.telling.PlainWords.said;

import java.util.List;
import org.publicaccord.published.Path;
import org.publicaccord.published.contract.AnnouncedAward;
import org.publicaccord.published.contract.AwardAnnounced;
import org.publicaccord.published.contract.AwardDecided;
import org.publicaccord.published.contract.BegunAsLot;
import org.publicaccord.published.contract.ContractEntered;
import org.publicaccord.published.contract.DividedIntoLots;
import org.publicaccord.published.contract.EnteredAgreement;
import org.publicaccord.published.contract.ProcedureTerms;
import org.publicaccord.published.contract.ProcurementTerminated;
import org.publicaccord.published.contract.TenderAdvertised;

/**
 * The words from the tender notice to the entry of the contract.
 *
 * @param title of the contract, short enough for a line
 * @param course what its own record has told before
 */
record AwardWordings(String title, Audience audience, Course course) {

    Wording advertised(TenderAdvertised it) {
        var terms = it.procedure();
        return new Wording(
                "Tenders are asked for: " + title,
                paragraphs(
                        ("The tender notice for “%s” is published as %s, on %s: %s%s, under the"
                                        + " rules %s.")
                                .formatted(
                                        title,
                                        terms.noticeId(),
                                        moment(terms.publishedAt()),
                                        TenderWordings.kind(terms.kind()),
                                        terms.lightTouch() ? " for light touch services" : "",
                                        terms.rulePack()),
                        TenderWordings.times(terms),
                        ifKnown(
                                it.contract().value(),
                                value -> "Estimated value: " + money(value) + "."),
                        "What to do next: answer questions, to everyone, and appoint at least"
                                + " two assessors, who declare their conflicts of interest."));
    }

    Wording decided(AwardDecided it) {
        return new Wording(
                "Award decided: " + title,
                paragraphs(
                        "The award of “%s” is decided. Who wins is not public yet."
                                .formatted(title),
                        "The reason given: " + said(it.because()),
                        it.path() == Path.DIRECT_AWARD
                                ? "What to do next: publish the contract award notice (UK6) where"
                                        + " one is asked for (Procurement Act 2023, section 50)."
                                : "What to do next: see that every assessed tenderer has its"
                                        + " assessment summary, and publish the contract award"
                                        + " notice (UK6) where one is asked for (Procurement Act"
                                        + " 2023, section 50)."));
    }

    Wording announced(AwardAnnounced it) {
        return new Wording(
                "Award announced: " + title,
                paragraphs(
                        "The award of “%s” is public%s.".formatted(title, as(it)),
                        list(it.awards().stream().map(this::line).toList()),
                        StandstillWordings.standstill(it),
                        it.standstillLastDay().isPresent()
                                ? "What to do next: wait for the end of the standstill. If a"
                                        + " claim is notified to you before, record it: the"
                                        + " contract may then not be entered (section 101)."
                                : "What to do next: enter the contract."));
    }

    /**
     * @param won what one supplier won
     */
    Wording awarded(AwardAnnounced it, List<AnnouncedAward> won) {
        return new Wording(
                "You are awarded: " + title,
                paragraphs(
                        "%s awards “%s” to your organisation. The award is public%s."
                                .formatted(audience.buyerNames(), title, as(it)),
                        list(won.stream().map(this::line).toList()),
                        StandstillWordings.standstill(it),
                        ("What to do next: %smake ready to sign and to start; the award is not"
                                        + " yet a contract.")
                                .formatted(
                                        it.standstillLastDay().isPresent()
                                                ? "wait for the end of the standstill, and "
                                                : "")));
    }

    Wording divided(DividedIntoLots it) {
        return new Wording(
                "Divided into lots: " + title,
                paragraphs(
                        "“%s” divided into %s, one for each lot that was awarded."
                                .formatted(title, count(it.contracts().size(), "contract")),
                        "What to do next: go on with each lot on the page of its own contract."));
    }

    Wording begun(BegunAsLot it) {
        return new Wording(
                "A contract of its own: " + title,
                paragraphs(
                        "“%s” (lot %s) of %s goes on as a contract of its own with %s."
                                .formatted(
                                        title,
                                        it.lot(),
                                        audience.buyerNames(),
                                        PlainWords.names(audience.supplierNames())),
                        ifKnown(it.contract().value(), value -> "Value: " + money(value) + "."),
                        ifKnown(
                                it.standstillLastDay(),
                                last ->
                                        "Its standstill runs until the end of %s."
                                                .formatted(day(last))),
                        "What to do next: follow it on this page from now on."));
    }

    Wording enteredForTheBuyer(ContractEntered it) {
        return new Wording(
                "Contract entered: " + title,
                paragraphs(
                        agreement(it.agreement(), PlainWords.names(audience.supplierNames())),
                        "What to do next: publish the contract details notice (UK7) in time, of"
                                + " which you will be reminded (Procurement Act 2023, section"
                                + " 53; below the thresholds section 87), and mobilise."));
    }

    Wording enteredForTheSupplier(ContractEntered it) {
        return new Wording(
                "Contract entered: " + title,
                paragraphs(
                        agreement(it.agreement(), audience.buyerNames()),
                        ("What to do next: compare this with what you signed, contact %s if it"
                                        + " differs, and mobilise.")
                                .formatted(audience.buyerNames())));
    }

    Wording terminatedForTheBuyer(ProcurementTerminated it) {
        return new Wording(
                "Procurement stopped: " + title,
                paragraphs(
                        "The procurement of “%s” was stopped before a contract was entered."
                                .formatted(title),
                        "The reason given: " + said(it.because()),
                        "What to do next: where a tender notice or a transparency notice was"
                                + " published, publish a procurement termination notice (UK12)"
                                + " as soon as reasonably practicable (Procurement Act 2023,"
                                + " section 55)."));
    }

    Wording terminatedForTheSupplier(ProcurementTerminated it) {
        return TenderWordings.stopped(title, audience, it.because());
    }

    private String agreement(EnteredAgreement it, String with) {
        return paragraphs(
                "“%s” was entered with %s on %s.".formatted(title, with, day(it.enteredOn())),
                "Value, VAT included: " + money(it.value()) + ".",
                ifKnown(it.term().firstDay(), x -> "First day: " + day(x) + "."),
                ifKnown(it.term().lastDay(), x -> "Last day: " + day(x) + "."),
                it.extensionMonths() > 0
                        ? "It may be extended by up to %s."
                                .formatted(count(it.extensionMonths(), "month"))
                        : "",
                it.kpis().isEmpty()
                        ? ifKnown(
                                it.withoutKpisBecause(),
                                x -> "It has no key performance indicators: " + said(x))
                        : "Key performance indicators:\n"
                                + list(
                                        it.kpis().stream()
                                                .map(kpi ->
                                                        "%s: %s, assessed every %s"
                                                                .formatted(
                                                                        kpi.title(),
                                                                        kpi.target(),
                                                                        count(
                                                                                kpi.everyMonths(),
                                                                                "month")))
                                                .toList()));
    }

    private String line(AnnouncedAward it) {
        return "%s%s, %s, VAT included"
                .formatted(
                        TenderWordings.lot(
                                it.lot(),
                                course.procedure().map(ProcedureTerms::lots).orElse(List.of())),
                        it.supplierName(),
                        money(it.value()));
    }

    private static String as(AwardAnnounced it) {
        return ifKnown(it.noticeId(), " as contract award notice %s"::formatted);
    }
}
