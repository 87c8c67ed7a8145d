package org.publicaccord.contractservice.register;

import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import java.util.List;
import org.publicaccord.contractservice.coinvestment.CapitalEvent;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalCalledIn;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalRepaid;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalWrittenDown;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.ChangeAgreed;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.ChangeProposed;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CoInvestmentChanged;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CoInvestmentExited;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.DayCame;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.OutcomeTested;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.SurplusShared;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.TrancheReleased;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.TrancheRequested;
import org.publicaccord.contractservice.coinvestment.Change;
import org.publicaccord.contractservice.coinvestment.CoInvestmentEvent;
import org.publicaccord.contractservice.coinvestment.PlanEvent;
import org.publicaccord.contractservice.coinvestment.PlanEvent.Agreed;
import org.publicaccord.contractservice.coinvestment.PlanEvent.CoInvestmentSigned;
import org.publicaccord.contractservice.coinvestment.PlanEvent.CoInvestmentStopped;
import org.publicaccord.contractservice.coinvestment.PlanEvent.PartySigned;
import org.publicaccord.contractservice.coinvestment.PlanEvent.StackProposed;
import org.publicaccord.contractservice.coinvestment.PlanEvent.SubsidyFound;
import org.publicaccord.contractservice.coinvestment.PlanEvent.TermsTabled;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.history.By;

/**
 * What happened in a co-investment, in plain English. Only what is public is told: no amounts
 * before every party signed, nor what was paid to whom, nor why somebody called capital in.
 */
final class CoInvestmentTold {

    private CoInvestmentTold() {}

    static Told of(CoInvestmentEvent event, By by) {
        return switch (event) {
            case PlanEvent it -> plan(it, by);
            case CapitalEvent it -> capital(it);
        };
    }

    private static Told plan(PlanEvent event, By by) {
        return switch (event) {
            case StackProposed it ->
                    Told.of(
                            "coinvestment-proposed",
                            "%s proposed a capital stack for %s."
                                    .formatted(Told.actor(by), name(it.parties(), it.investee())));
            case TermsTabled _ ->
                    Told.of("coinvestment-terms-proposed", Told.actor(by) + " proposed terms.");
            case Agreed it ->
                    Told.of(
                            "coinvestment-agreed-to",
                            "%s agreed to the %s%s."
                                    .formatted(
                                            name(it.parties(), it.organisation()),
                                            switch (it.subject()) {
                                                case STACK -> "capital stack";
                                                case TERMS -> "terms";
                                            },
                                            it.complete() ? ", as every party did" : ""));
            case SubsidyFound _ ->
                    Told.of(
                            "coinvestment-subsidy-assessed",
                            "%s decided to invest, with the subsidy assessed."
                                    .formatted(Told.actor(by)));
            case PartySigned it ->
                    Told.of(
                            "coinvestment-party-signed",
                            name(it.parties(), it.organisation()) + " signed.");
            case CoInvestmentSigned it ->
                    Told.of(
                            "coinvestment-signed",
                            "Every party signed: %s is invested in %s."
                                    .formatted(
                                            words(it.stack().total()),
                                            name(it.parties(), it.investee())));
            case CoInvestmentStopped it ->
                    Told.of(
                            "coinvestment-stopped",
                            "The co-investment was given up.",
                            it.because());
        };
    }

    private static Told capital(CapitalEvent event) {
        return switch (event) {
            case TrancheRequested it ->
                    Told.of(
                            "tranche-requested",
                            "The tranche %s was asked for.".formatted(it.tranche().id()));
            case OutcomeTested it ->
                    Told.of(
                            "outcome-tested",
                            "The verifier measured %s %s; the outcome %s is %s."
                                    .formatted(
                                            it.measured().stripTrailingZeros().toPlainString(),
                                            it.test().unit(),
                                            it.test().id(),
                                            it.met() ? "met" : "not met"),
                            it.found());
            case TrancheReleased it ->
                    Told.of(
                            "tranche-released",
                            "%s released %s."
                                    .formatted(
                                            name(it.parties(), it.investor()),
                                            words(it.tranche().amount())));
            case SurplusShared it ->
                    Told.of(
                            "surplus-shared",
                            "Of a surplus of %s until %s, %s goes to the community."
                                    .formatted(
                                            words(it.surplus()),
                                            inWords(it.upTo()),
                                            words(it.toCommunity())));
            case CapitalRepaid it ->
                    Told.of(
                            "capital-repaid",
                            "A payment was made to %s."
                                    .formatted(name(it.parties(), it.investor())));
            case ChangeProposed _ ->
                    Told.of("coinvestment-change-proposed", "A change was proposed.");
            case ChangeAgreed it ->
                    Told.of(
                            "coinvestment-change-agreed-to",
                            name(it.parties(), it.organisation()) + " agreed to the change.");
            case CoInvestmentChanged it -> Told.of("coinvestment-changed", changed(it.change()));
            case CapitalWrittenDown it ->
                    Told.of(
                            "capital-written-down",
                            "%s was written down.".formatted(words(it.loss())),
                            it.because());
            case CapitalCalledIn it ->
                    Told.of(
                            "capital-called-in",
                            "%s called its capital in."
                                    .formatted(name(it.parties(), it.investor())));
            case DayCame it ->
                    Told.of(
                            "coinvestment-day-came",
                            "%s ended with %s."
                                    .formatted(sentence(it.what().words()), inWords(it.day())));
            case CoInvestmentExited it ->
                    Told.of(
                            "coinvestment-exited",
                            "Nothing is outstanding, and the investors left; %s went to the community."
                                    .formatted(words(it.toCommunity())),
                            it.because());
        };
    }

    private static String changed(Change change) {
        return switch (change) {
            case Change.NewTerms _ -> "Every party agreed to new terms.";
            case Change.Conversion it ->
                    "The layer %s became %s.".formatted(it.layer(), it.to().words());
            case Change.Refinancing it ->
                    "%s took the layer %s over.".formatted(it.by().name(), it.layer());
        };
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String words(Money money) {
        return money.currency() + " " + money.amount().setScale(2).toPlainString();
    }

    private static String name(List<Party> parties, OrganisationId organisation) {
        return parties.stream()
                .filter(it -> it.id().equals(organisation))
                .map(Party::name)
                .findFirst()
                .orElse(organisation.value());
    }
}
