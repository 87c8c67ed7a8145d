package org.publicaccord.contractservice.register;

import java.util.Locale;
import org.publicaccord.contractservice.commissioning.CommissioningEvent;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.CoDesignClosed;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.CoDesignOpened;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.ContributionAnswered;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.ContributionReceived;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.JointPurchaseAgreed;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.MarketFailureDetermined;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.NeedAbandoned;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.NeedMetWithoutContract;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.NeedRecorded;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.OptionsAppraised;
import org.publicaccord.contractservice.history.By;

/** What happened to a need, in plain English. */
final class CommissioningTold {

    private CommissioningTold() {}

    static Told of(CommissioningEvent event, By by) {
        return switch (event) {
            case NeedRecorded _ -> Told.of("need-recorded", Told.actor(by) + " recorded the need.");
            case JointPurchaseAgreed it ->
                    Told.of(
                            "joint-purchase-agreed",
                            "%s agreed to buy jointly.".formatted(it.organisation()));
            case CoDesignOpened it ->
                    Told.of(
                            "codesign-opened",
                            "A co-design opened. Invited: %s."
                                    .formatted(String.join("; ", it.invited())),
                            it.purpose());
            case ContributionReceived it ->
                    Told.of(
                            "codesign-contribution-received",
                            "A contribution to the co-design came in (%s)."
                                    .formatted(words(it.capacity())));
            case ContributionAnswered it ->
                    Told.of(
                            "codesign-contribution-answered",
                            "A contribution was answered: %s.".formatted(words(it.outcome())),
                            it.because());
            case CoDesignClosed it ->
                    Told.of(
                            "codesign-closed",
                            "The co-design closed with %d contributions, each answered."
                                    .formatted(it.contributions()),
                            it.learned());
            case MarketFailureDetermined it ->
                    Told.of(
                            "market-failure-determined",
                            "%s determined a market failure: %s."
                                    .formatted(
                                            Told.actor(by),
                                            it.determined().determination().kind().words()),
                            it.determined().determination().findings());
            case NeedMetWithoutContract it ->
                    Told.of(
                            "need-met-without-contract",
                            "The need is met without a contract: %s.".formatted(it.route().words()),
                            it.because());
            case OptionsAppraised it ->
                    Told.of(
                            "options-appraised",
                            "The options were appraised; chosen: %s."
                                    .formatted(it.appraisal().chosen().words()),
                            it.appraisal().because());
            case NeedAbandoned it ->
                    Told.of("need-abandoned", "The need was given up.", it.because());
        };
    }

    private static String words(Enum<?> code) {
        return code.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
