package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Text;

/**
 * Land or a building that may pass to a community.
 *
 * @param reference by which it is known, such as a UPRN or a title number
 * @param openSpace it is, or is part of, a public garden, a place of recreation or a disused burial
 *     ground
 * @param communityValueListedOn the day of its entry in the list of assets of community value
 *     (Localism Act 2011, s.87); empty if it has none
 * @param staffed people work there whose employment would move with it
 */
public record Asset(
        String reference,
        String name,
        Reason description,
        boolean openSpace,
        Optional<LocalDate> communityValueListedOn,
        boolean staffed) {
    public Asset {
        Text.identifier("an asset's reference", reference);
        Text.said(Text.LINE, "an asset's name", name);
    }
}
