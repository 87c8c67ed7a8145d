package org.publicaccord.contractservice.disclosure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.contractservice.workingagreement.Forum;
import org.publicaccord.contractservice.workingagreement.Ladder;
import org.publicaccord.contractservice.workingagreement.Page;
import org.publicaccord.contractservice.workingagreement.PageEvent.AgreementBegan;
import org.publicaccord.contractservice.workingagreement.PageEvent.PartnerLeft;
import org.publicaccord.contractservice.workingagreement.PageEvent.TermsReset;

/**
 * The page of a working agreement that has effect, and who left it since. Drafts, meetings, votes
 * and concerns are between the parties.
 */
final class AgreedPage {

    private final int version;
    private final Page page;
    private final Sha256 content;
    private final Set<OrganisationId> left = new HashSet<>();

    private AgreedPage(int version, Page page, Sha256 content) {
        this.version = version;
        this.page = page;
        this.content = content;
    }

    /** Empty as long as no page has effect. */
    static Section of(History history) {
        Optional<AgreedPage> page = Optional.empty();
        for (Happening happening : history.happenings()) {
            page = after(page, happening.event());
        }
        return page.map(AgreedPage::said).orElseGet(Section::new);
    }

    private static Optional<AgreedPage> after(Optional<AgreedPage> known, ContractEvent event) {
        return switch (event) {
            case AgreementBegan it -> Optional.of(new AgreedPage(1, it.page(), it.content()));
            case TermsReset it ->
                    Optional.of(new AgreedPage(it.version(), it.page(), it.content()));
            case PartnerLeft it -> {
                known.ifPresent(page -> page.left.add(it.partner()));
                yield known;
            }
            // Nothing else changes the page.
            case ContractEvent _ -> known;
        };
    }

    private Section said() {
        return new Section()
                .with("name", page.name())
                .with("version", BigDecimal.valueOf(version))
                .with("contentSha256", content.hex())
                .withWords(
                        "partners",
                        page.partners().stream()
                                .map(Party::id)
                                .filter(it -> !left.contains(it))
                                .map(OrganisationId::value))
                .with("firstDay", page.term().firstDay().orElseThrow().toString())
                .with("lastDay", page.term().lastDay().orElseThrow().toString())
                .with("why", page.why().words())
                .with("communityVoice", page.communityVoice().words())
                .withMoney("money", Optional.of(page.money()))
                .with("moneyInWords", page.moneyInWords().words())
                .with("forum", forum(page.forum()))
                .with("concernWorkingDays", concerns(page.ladder()))
                .with("whenWrong", page.whenWrong().words())
                .with("reviewEveryDays", BigDecimal.valueOf(page.reviewEveryDays()))
                .withList(
                        "principles",
                        page.principles().entrySet().stream()
                                .map(it ->
                                        new Section()
                                                .with("principle", PublicBenefit.code(it.getKey()))
                                                .with("means", it.getValue().words())))
                .with(
                        "host",
                        new Section()
                                .with("route", PublicBenefit.code(page.host().route()))
                                .with("because", page.host().because().words()));
    }

    private static Section forum(Forum forum) {
        return new Section()
                .with("decides", PublicBenefit.code(forum.rule()))
                .with("quorum", BigDecimal.valueOf(forum.quorum()))
                .with("everyDays", BigDecimal.valueOf(forum.everyDays()));
    }

    private static Section concerns(Ladder ladder) {
        return new Section()
                .with("operational", BigDecimal.valueOf(ladder.operational()))
                .with("forum", BigDecimal.valueOf(ladder.forum()))
                .with("executive", BigDecimal.valueOf(ladder.executive()));
    }
}
