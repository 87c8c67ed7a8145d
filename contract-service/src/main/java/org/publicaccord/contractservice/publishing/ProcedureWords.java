package org.publicaccord.contractservice.publishing;

import java.util.List;
import org.publicaccord.contractservice.competition.CompetitionEvent.TenderAdvertised;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.Award;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Criterion;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Governance;
import org.publicaccord.contractservice.contract.Kpi;
import org.publicaccord.contractservice.contract.Lot;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.published.contract.AnnouncedAward;
import org.publicaccord.published.contract.EnteredAgreement;
import org.publicaccord.published.contract.KeyPerformanceIndicator;
import org.publicaccord.published.contract.ProcedureTerms;

/** Procedures, awards and agreements in the words of the published language. */
final class ProcedureWords {

    private ProcedureWords() {}

    static ProcedureTerms terms(TenderAdvertised event) {
        Procedure procedure = event.facts().course().flatMap(Course::procedure).orElseThrow();
        return new ProcedureTerms(
                ProcedureTerms.Kind.valueOf(procedure.kind().name()),
                procedure.lightTouch(),
                event.rulePack(),
                procedure.lots().stream().map(ProcedureWords::lot).toList(),
                procedure.criteria().stream().map(ProcedureWords::criterion).toList(),
                procedure.questionsCloseAt(),
                procedure.tendersCloseAt(),
                event.notice().id(),
                event.notice().publishedAt(),
                procedure
                        .framework()
                        .map(it -> it.suppliers().stream().map(OrganisationId::value).toList())
                        .orElse(List.of()),
                procedure.reserved().map(ReservationWords::of));
    }

    private static org.publicaccord.published.contract.Lot lot(Lot lot) {
        return new org.publicaccord.published.contract.Lot(
                lot.id(), lot.title(), lot.value().map(PublishedWords::money));
    }

    private static org.publicaccord.published.contract.Criterion criterion(Criterion it) {
        return new org.publicaccord.published.contract.Criterion(
                it.id(),
                it.title(),
                it.subjectMatter(),
                it.measure(),
                it.weightPercent(),
                org.publicaccord.published.contract.Criterion.Family.valueOf(it.family().name()));
    }

    /** One entry a lot and supplier. */
    static List<AnnouncedAward> awards(Facts facts) {
        return facts.awards().stream()
                .flatMap(award ->
                        award.suppliers().stream().map(supplier -> award(award, supplier, facts)))
                .toList();
    }

    private static AnnouncedAward award(Award award, OrganisationId supplier, Facts facts) {
        return new AnnouncedAward(
                award.id(),
                supplier.value(),
                facts.party(supplier).map(Party::name).orElse(supplier.value()),
                award.value().map(PublishedWords::money).orElseThrow());
    }

    static EnteredAgreement agreement(Agreement agreement, Governance governance) {
        return new EnteredAgreement(
                agreement.awardId(),
                agreement.enteredOn(),
                PublishedWords.money(agreement.value()),
                PublishedWords.term(agreement.term()),
                agreement.extensionMonths(),
                agreement.kpis().stream().map(ProcedureWords::kpi).toList(),
                agreement.withoutKpisBecause(),
                governance.purchase().lightTouch(),
                governance.rulePack());
    }

    static KeyPerformanceIndicator kpi(Kpi kpi) {
        return new KeyPerformanceIndicator(kpi.id(), kpi.title(), kpi.target(), kpi.everyMonths());
    }
}
