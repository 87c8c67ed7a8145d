package org.publicaccord.contractservice.register;

import org.publicaccord.contractservice.history.By;
import org.publicaccord.contractservice.workingagreement.PageEvent;
import org.publicaccord.contractservice.workingagreement.PageEvent.AgreementBegan;
import org.publicaccord.contractservice.workingagreement.PageEvent.AgreementGivenUp;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageAgreed;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageDrafted;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageSigned;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementEvent;

/**
 * What happened to a working agreement, in plain English; anyone reads it, so that what only the
 * parties know is not told.
 */
final class WorkingAgreementTold {

    private static final String ABOUT = "working-agreement-";

    private WorkingAgreementTold() {}

    static Told of(WorkingAgreementEvent event, By by) {
        return switch (event) {
            case PageEvent it -> ofPage(it, by);
        };
    }

    private static Told ofPage(PageEvent event, By by) {
        return switch (event) {
            case PageDrafted it ->
                    Told.of(
                            ABOUT + "drafted",
                            "%s drafted the page of version %d of the agreement."
                                    .formatted(Told.actor(by), it.version()));
            case PageSigned it ->
                    Told.of(
                            ABOUT + "signed",
                            "A party signed the page; %d have yet to sign."
                                    .formatted(it.awaited().size()));
            case PageAgreed it ->
                    Told.of(
                            ABOUT + "agreed",
                            "Every party signed the same page of version %d."
                                    .formatted(it.version()));
            case AgreementBegan it ->
                    Told.of(
                            ABOUT + "began",
                            "The working agreement “%s” took effect, under %s."
                                    .formatted(it.page().name(), it.page().host().route().words()));
            case AgreementGivenUp it ->
                    Told.of(
                            ABOUT + "given-up",
                            "The working agreement was given up before it took effect.",
                            it.because());
        };
    }
}
