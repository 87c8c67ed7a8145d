package org.publicaccord.contractservice.grant;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.rules.subsidies.Referred;

/**
 * The application that is to be supported, and how far its grant has come.
 *
 * @param notifiedOn when the recipient was told of small assistance
 * @param referred how far a referral to the Subsidy Advice Unit has come
 * @param offered the offer that can be accepted
 */
public record Support(
        UUID application,
        Assessment assessment,
        Optional<LocalDate> notifiedOn,
        Optional<Confirmation> confirmation,
        Referred referred,
        Optional<Offered> offered) {

    /** An offer and the day on which the decision to make it was taken. */
    public record Offered(Offer offer, LocalDate offeredOn) {}

    static Support of(UUID application, Assessment assessment) {
        return new Support(
                application,
                assessment,
                Optional.empty(),
                Optional.empty(),
                new Referred.NotYet(),
                Optional.empty());
    }

    /** A confirmation answers one notice: a new notice asks anew. */
    Support notified(LocalDate on) {
        return new Support(
                application, assessment, Optional.of(on), Optional.empty(), referred, offered);
    }

    Support confirmed(Confirmation by) {
        return new Support(application, assessment, notifiedOn, Optional.of(by), referred, offered);
    }

    Support referred(Referred now) {
        return new Support(application, assessment, notifiedOn, confirmation, now, offered);
    }

    Support offering(Optional<Offered> now) {
        return new Support(application, assessment, notifiedOn, confirmation, referred, now);
    }
}
