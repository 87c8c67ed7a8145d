package org.publicaccord.contractservice.grant;

import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.contract.Text;

/**
 * What an applicant asks a grant for.
 *
 * @param amount that it applies for, in pounds
 * @param planned when it would begin and end
 */
public record Proposal(String title, Reason description, Money amount, Term planned) {
    public Proposal {
        Text.said(Text.LINE, "a title", title);
        Pounds.some("what is applied for", amount);
        if (planned.firstDay().isEmpty() || planned.lastDay().isEmpty()) {
            throw new IllegalArgumentException("say when the work begins and when it ends");
        }
    }
}
