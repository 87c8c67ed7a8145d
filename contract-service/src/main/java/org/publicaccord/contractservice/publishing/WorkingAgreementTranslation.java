package org.publicaccord.contractservice.publishing;

import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.workingagreement.Page;
import org.publicaccord.contractservice.workingagreement.PageEvent;
import org.publicaccord.contractservice.workingagreement.PageEvent.AgreementBegan;
import org.publicaccord.contractservice.workingagreement.PageEvent.AgreementGivenUp;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageAgreed;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageDrafted;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageSigned;
import org.publicaccord.contractservice.workingagreement.PageEvent.PartnerLeft;
import org.publicaccord.contractservice.workingagreement.PageEvent.RenegotiationLapsed;
import org.publicaccord.contractservice.workingagreement.PageEvent.RenegotiationOpened;
import org.publicaccord.contractservice.workingagreement.PageEvent.TermsReset;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementEvent;
import org.publicaccord.published.contract.AgreedPrinciple;
import org.publicaccord.published.contract.ContractEvent;
import org.publicaccord.published.contract.WorkingAgreementAgreed;
import org.publicaccord.published.contract.WorkingAgreementBegan;
import org.publicaccord.published.contract.WorkingAgreementDrafted;
import org.publicaccord.published.contract.WorkingAgreementGivenUp;
import org.publicaccord.published.contract.WorkingAgreementPartnerLeft;
import org.publicaccord.published.contract.WorkingAgreementRenegotiationLapsed;
import org.publicaccord.published.contract.WorkingAgreementRenegotiationOpened;
import org.publicaccord.published.contract.WorkingAgreementSigned;
import org.publicaccord.published.contract.WorkingAgreementTermsReset;
import org.publicaccord.published.contract.WorkingPage;

/** What happens to a working agreement, as it is published. */
final class WorkingAgreementTranslation {

    private WorkingAgreementTranslation() {}

    static ContractEvent of(WorkingAgreementEvent event, CommonFields it) {
        return switch (event) {
            case PageEvent e -> ofPage(e, it);
            case RelationshipEvent e -> RelationshipTranslation.of(e, it);
        };
    }

    private static ContractEvent ofPage(PageEvent event, CommonFields it) {
        return switch (event) {
            case PageDrafted e ->
                    new WorkingAgreementDrafted(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.version(),
                            page(e.page()),
                            e.content().hex());
            case PageSigned e ->
                    new WorkingAgreementSigned(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.version(),
                            e.signatory().value(),
                            e.content().hex(),
                            e.awaited().stream().map(OrganisationId::value).toList());
            case PageAgreed e ->
                    new WorkingAgreementAgreed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.version(),
                            page(e.page()),
                            e.content().hex());
            case AgreementBegan e ->
                    new WorkingAgreementBegan(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            AgreementWords.now(e.facts()),
                            page(e.page()),
                            e.content().hex());
            case AgreementGivenUp e ->
                    new WorkingAgreementGivenUp(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.because().words());
            case RenegotiationOpened e ->
                    new WorkingAgreementRenegotiationOpened(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.by().value(),
                            e.because().words());
            case RenegotiationLapsed e ->
                    new WorkingAgreementRenegotiationLapsed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.because().words());
            case TermsReset e ->
                    new WorkingAgreementTermsReset(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            AgreementWords.now(e.facts()),
                            e.version(),
                            page(e.page()),
                            e.content().hex());
            case PartnerLeft e ->
                    new WorkingAgreementPartnerLeft(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            AgreementWords.now(e.facts()),
                            e.partner().value(),
                            e.because().words());
        };
    }

    private static WorkingPage page(Page page) {
        return new WorkingPage(
                page.name(),
                page.communityVoice().words(),
                page.why().words(),
                PublishedWords.money(page.money()),
                page.moneyInWords().words(),
                page.forum().rule().name(),
                page.forum().quorum(),
                page.forum().everyDays(),
                page.ladder().operational(),
                page.ladder().forum(),
                page.ladder().executive(),
                page.whenWrong().words(),
                page.reviewEveryDays(),
                page.principles().entrySet().stream()
                        .map(it -> new AgreedPrinciple(it.getKey().name(), it.getValue().words()))
                        .toList(),
                PublishedWords.term(page.term()),
                page.host().route().name(),
                page.host().agreement().map(Object::toString),
                page.host().because().words());
    }
}
