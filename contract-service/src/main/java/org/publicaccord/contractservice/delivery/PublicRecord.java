package org.publicaccord.contractservice.delivery;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Facts;

/** What delivery adds to the public record: the agreement as it stands. */
final class PublicRecord {

    private PublicRecord() {}

    static Facts with(Facts facts, Agreement agreement) {
        return facts.withCourse(facts.course().orElse(Course.BEGINNING).with(agreement));
    }

    static Facts ended(Facts facts, LocalDate day, String because) {
        return with(facts, agreement(facts).endedOn(day, because));
    }

    /**
     * The agreement of a contract that is entered.
     *
     * @throws IllegalStateException if there is none
     */
    static Agreement agreement(Facts facts) {
        return facts.agreement()
                .orElseThrow(() -> new IllegalStateException("no agreement: " + facts.ocid()));
    }
}
