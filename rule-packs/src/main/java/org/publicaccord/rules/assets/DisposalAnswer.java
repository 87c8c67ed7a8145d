package org.publicaccord.rules.assets;

import java.math.BigDecimal;
import org.publicaccord.rules.Basis;

/**
 * What a disposal needs.
 *
 * @param undervaluePounds by how much the consideration falls short of the value
 * @param openSpaceNotice it is advertised first, and objections are considered
 * @param subsidyQuestion the undervalue is assessed under the Subsidy Control Act 2022
 * @param basis the rule that decides
 * @param because one sentence, with the numbers at hand
 */
public record DisposalAnswer(
        Need need,
        BigDecimal undervaluePounds,
        boolean openSpaceNotice,
        boolean subsidyQuestion,
        Basis basis,
        String because) {

    /** By what right it may go below value. */
    public enum Need {
        /** Nothing: the best consideration is paid, or no best consideration is asked for. */
        NOTHING,
        /** The council states how it promotes or improves well-being. */
        WELL_BEING_STATEMENT,
        /** The Secretary of State consents to this disposal. */
        SECRETARY_OF_STATE_CONSENT
    }
}
