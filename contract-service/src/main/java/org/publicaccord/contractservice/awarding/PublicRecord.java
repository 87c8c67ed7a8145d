package org.publicaccord.contractservice.awarding;

import java.util.List;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.Award;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Facts;

/** What an award adds to the public record once its contract is entered. */
final class PublicRecord {

    private PublicRecord() {}

    static Facts entered(Facts facts, Agreement agreement) {
        List<Award> awards =
                facts.awards().stream()
                        .map(it -> it.inForce(agreement.term(), agreement.awardId()))
                        .toList();
        return facts.withAwards(awards)
                .withCourse(facts.course().orElse(Course.BEGINNING).with(agreement));
    }
}
