package org.publicaccord.contractservice.workingagreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.Amendment;
import org.publicaccord.contractservice.contract.Award;
import org.publicaccord.contractservice.contract.AwardStatus;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.RegimeFinding;

/** What a working agreement adds to the public record. */
final class PublicRecord {

    private static final String AWARD = "working-agreement";
    private static final RegimeFinding ON_THE_HOST =
            new RegimeFinding(
                    Regime.NONE,
                    "A working agreement says how parties work together; what procurement law asks"
                            + " is asked of its host.");

    private PublicRecord() {}

    static Agreement agreement(Page page, LocalDate today) {
        return new Agreement(
                AWARD,
                today,
                page.money(),
                page.term(),
                0,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    static Facts began(Facts facts, Page page, Agreement agreement) {
        Facts joined = facts;
        for (Party partner : page.partners()) {
            joined = joined.withParty(partner);
        }
        return joined.governedBy(ON_THE_HOST)
                .withAwards(List.of(award(page)))
                .withCourse(facts.course().orElse(Course.BEGINNING).with(agreement));
    }

    /** The next version: its money and last day are those of the page. */
    static Facts reset(Facts facts, Draft draft, LocalDate today) {
        Page page = draft.page();
        Agreement now =
                facts.agreement()
                        .orElseThrow()
                        .amendedBy(
                                new Amendment(
                                        "version-" + draft.version(),
                                        today,
                                        page.why().words(),
                                        page.money(),
                                        page.term().lastDay().orElseThrow(),
                                        Optional.empty()),
                                0);
        return began(facts, page, now);
    }

    static Facts withoutPartner(Facts facts, Page page, Set<OrganisationId> left) {
        return facts.withAwards(List.of(award(page, left)));
    }

    private static Award award(Page page) {
        return award(page, Set.of());
    }

    private static Award award(Page page, Set<OrganisationId> left) {
        return new Award(
                AWARD,
                AwardStatus.ACTIVE,
                Optional.of(page.name()),
                Optional.of(page.why().words()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(page.money()),
                page.partners().stream().map(Party::id).filter(it -> !left.contains(it)).toList(),
                page.term(),
                List.of());
    }
}
