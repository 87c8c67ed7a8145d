package org.publicaccord.contractservice.documents;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.PersonId;

/**
 * A version as it was filed.
 *
 * @param number from 1
 * @param holdsWithheld whether it says something that the public is not told: then the public reads
 *     it only once a redacted copy, or the reason for withholding it, is on record
 * @param by whom it was filed, in the name of an organisation
 */
public record Filed(
        int number,
        StoredFile file,
        boolean holdsWithheld,
        LocalDate filedOn,
        PersonId by,
        OrganisationId organisation) {

    public Filed {
        if (number < 1) {
            throw new IllegalArgumentException("versions are numbered from 1");
        }
    }
}
