package org.publicaccord.contractservice.grant;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Text;

/** How those who may have the grant are found. */
public sealed interface Call {

    /** The programme that the grant belongs to, as the public knows it. */
    String programme();

    /**
     * Anyone may apply.
     *
     * @param closesOn the last day for applications
     * @param criteria by what they are judged
     */
    record Open(String programme, LocalDate closesOn, Reason criteria) implements Call {
        public Open {
            Text.said(Text.LINE, "a programme", programme);
        }
    }

    /**
     * One organisation is asked to apply (GovS 015, minimum requirement 5).
     *
     * @param because why there is no competition
     */
    record Direct(String programme, OrganisationId invited, Reason because) implements Call {
        public Direct {
            Text.said(Text.LINE, "a programme", programme);
        }
    }

    default boolean isOpen() {
        return switch (this) {
            case Open _ -> true;
            case Direct _ -> false;
        };
    }
}
