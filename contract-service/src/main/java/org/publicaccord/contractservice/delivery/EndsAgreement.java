package org.publicaccord.contractservice.delivery;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.StatesFacts;

/**
 * An event of a path with which its agreement ends before its time: its facts hold the agreement as
 * it ended, and what is left of it is delivery's to finish.
 */
public interface EndsAgreement extends StatesFacts {

    TerminationGround ground();

    /** The last day on which the agreement had effect. */
    LocalDate endedOn();

    Reason because();
}
