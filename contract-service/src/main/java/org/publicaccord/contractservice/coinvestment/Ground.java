package org.publicaccord.contractservice.coinvestment;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Text;

/** Why capital is called in before its time. */
public sealed interface Ground {

    /** The investee did not do what the terms ask for. */
    record Default(Reason what) implements Ground {}

    /**
     * Fraud that somebody independent established, not one that is suspected.
     *
     * @param establishedBy such as a court, a regulator or an auditor
     * @param evidence the content address of the judgment or report
     */
    record Fraud(String establishedBy, LocalDate establishedOn, Sha256 evidence) implements Ground {
        public Fraud {
            Text.said(Text.SHORT, "who established a fraud", establishedBy);
        }
    }
}
