package org.publicaccord.contractservice.awarding;

import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Award;
import org.publicaccord.contractservice.contract.AwardStatus;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Notice;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Standstill;
import org.publicaccord.contractservice.contract.Term;

/** What the announcement of the one award of a contract adds to the public record. */
public final class AwardRecord {

    private AwardRecord() {}

    /**
     * The facts with the award, pending until its contract is entered.
     *
     * @param award its id among the awards
     * @param notice the contract award notice, if there is one
     */
    public static Facts announced(
            Facts facts,
            String award,
            Money price,
            Party supplier,
            Optional<Notice> notice,
            Optional<Standstill> standstill) {
        Facts known = facts.withParty(supplier);
        Course course = known.course().orElse(Course.BEGINNING);
        return known.withAwards(
                        List.of(
                                new Award(
                                        award,
                                        AwardStatus.PENDING,
                                        Optional.of(facts.title()),
                                        Optional.empty(),
                                        notice.map(Notice::publishedAt),
                                        notice.map(Notice::publishedAt),
                                        Optional.of(price),
                                        List.of(supplier.id()),
                                        Term.NOT_RECORDED,
                                        List.of())))
                .withCourse(standstill.map(course::with).orElse(course));
    }
}
