package org.publicaccord.contractservice.workingagreement;

import java.time.LocalDate;
import java.util.List;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.OrganisationId;

/**
 * The parties as they decide something: what is known and which day it is.
 *
 * @param now what goes on between them
 */
record Circle(Rules rules, Partnership now, OnFile file, LocalDate today) {

    Relationship relationship() {
        return now.relationship();
    }

    List<OrganisationId> members() {
        return now.members(file.buyer());
    }

    /** The last of so many working days after a day, by the calendar of the need's nation. */
    LocalDate workingDaysAfter(LocalDate day, int days) {
        return rules.lastWorkingDay(now.need().nation(), day, days);
    }
}
