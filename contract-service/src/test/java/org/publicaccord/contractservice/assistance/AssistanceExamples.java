package org.publicaccord.contractservice.assistance;

import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.pounds;

import java.time.LocalDate;
import java.util.List;
import org.publicaccord.contractservice.assistance.AssistanceEvent.GrantCounted;
import org.publicaccord.contractservice.assistance.AssistanceEvent.GrantDropped;
import org.publicaccord.rules.subsidies.Assistance;

/** What can happen in a ledger. */
public final class AssistanceExamples {

    private AssistanceExamples() {}

    public static List<AssistanceEvent> oneOfEach() {
        return List.of(
                new GrantCounted(
                        COOPERATIVE,
                        CONTRACT,
                        Assistance.Kind.MINIMAL,
                        pounds("60000"),
                        LocalDate.of(2027, 3, 31)),
                new GrantDropped(COOPERATIVE, CONTRACT));
    }
}
