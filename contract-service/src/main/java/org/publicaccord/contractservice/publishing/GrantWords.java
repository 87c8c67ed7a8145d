package org.publicaccord.contractservice.publishing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.grant.Call;
import org.publicaccord.contractservice.grant.Check;
import org.publicaccord.contractservice.grant.Confirmation;
import org.publicaccord.contractservice.grant.Instalment;
import org.publicaccord.contractservice.grant.Offer;
import org.publicaccord.contractservice.grant.StandardAnswer;
import org.publicaccord.published.Money;
import org.publicaccord.published.contract.DueDiligenceFinding;
import org.publicaccord.published.contract.GrantInstalment;
import org.publicaccord.published.contract.GrantStandardAnswer;
import org.publicaccord.published.contract.GrantTerms;
import org.publicaccord.rules.subsidies.Assistance;
import org.publicaccord.rules.subsidies.Referred;

/** Grants in the words of the published language. */
final class GrantWords {

    private GrantWords() {}

    static List<GrantStandardAnswer> answers(Map<String, StandardAnswer> answers) {
        return answers.entrySet().stream()
                .map(it ->
                        new GrantStandardAnswer(
                                it.getKey(),
                                it.getValue().kind().name(),
                                it.getValue().text().words()))
                .toList();
    }

    static Optional<LocalDate> closesOn(Call call) {
        return call instanceof Call.Open it ? Optional.of(it.closesOn()) : Optional.empty();
    }

    static Optional<String> invited(Call call) {
        return call instanceof Call.Direct it
                ? Optional.of(it.invited().value())
                : Optional.empty();
    }

    static String because(Call call) {
        return switch (call) {
            case Call.Open it -> it.criteria().words();
            case Call.Direct it -> it.because().words();
        };
    }

    static List<DueDiligenceFinding> findings(Map<Check, Reason> findings) {
        return findings.entrySet().stream()
                .map(it -> new DueDiligenceFinding(it.getKey().name(), it.getValue().words()))
                .toList();
    }

    static Money total(Confirmation confirmation) {
        return new Money(
                confirmation.received().stream()
                        .map(Assistance::pounds)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                "GBP");
    }

    static String step(Referred referred) {
        return switch (referred) {
            case Referred.Accepted _ -> "ACCEPTED";
            case Referred.Reported _ -> "REPORTED";
            case Referred.NotYet _ -> throw new IllegalArgumentException("nothing is recorded");
        };
    }

    static LocalDate on(Referred referred) {
        return switch (referred) {
            case Referred.Accepted(var acceptedOn) -> acceptedOn;
            case Referred.Reported(var publishedOn) -> publishedOn;
            case Referred.NotYet _ -> throw new IllegalArgumentException("nothing is recorded");
        };
    }

    static GrantTerms terms(Offer offer) {
        return new GrantTerms(
                PublishedWords.money(offer.amount()),
                PublishedWords.term(offer.term()),
                offer.purpose().words(),
                offer.instalments().stream().map(GrantWords::instalment).toList(),
                offer.reconcileWithinDays(),
                offer.openUntil(),
                offer.content().hex());
    }

    private static GrantInstalment instalment(Instalment it) {
        return new GrantInstalment(
                it.id(),
                PublishedWords.money(it.amount()),
                it.payableFrom(),
                it.advanceBecause().map(Reason::words));
    }

    static String name(Facts facts, OrganisationId organisation) {
        return facts.party(organisation).map(Party::name).orElse(organisation.value());
    }
}
