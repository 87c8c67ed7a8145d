package org.publicaccord.published;

import static org.publicaccord.published.ContractRows.forParties;
import static org.publicaccord.published.ContractRows.open;

import java.util.List;
import org.publicaccord.published.contract.WorkingAgreementAgreed;
import org.publicaccord.published.contract.WorkingAgreementBegan;
import org.publicaccord.published.contract.WorkingAgreementDrafted;
import org.publicaccord.published.contract.WorkingAgreementGivenUp;
import org.publicaccord.published.contract.WorkingAgreementSigned;

/** What contract-service publishes of working agreements, in the order of their life. */
final class WorkingAgreementRows {

    static final List<CataloguedEvent> ALL =
            List.of(
                    forParties(
                            "working-agreement-drafted",
                            WorkingAgreementDrafted.class,
                            "The page of a working agreement is drafted, or drafted anew."),
                    forParties(
                            "working-agreement-signed",
                            WorkingAgreementSigned.class,
                            "A party signs the page of a working agreement."),
                    forParties(
                            "working-agreement-agreed",
                            WorkingAgreementAgreed.class,
                            "Every party signed the same page."),
                    open(
                            "working-agreement-began",
                            WorkingAgreementBegan.class,
                            "A working agreement takes effect, under its lawful host."),
                    forParties(
                            "working-agreement-given-up",
                            WorkingAgreementGivenUp.class,
                            "A working agreement is given up before it takes effect."));

    private WorkingAgreementRows() {}
}
