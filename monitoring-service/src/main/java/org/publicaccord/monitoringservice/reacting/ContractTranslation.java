package org.publicaccord.monitoringservice.reacting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.monitoringservice.contract.Category;
import org.publicaccord.monitoringservice.contract.ContractId;
import org.publicaccord.monitoringservice.contract.ContractOutline;
import org.publicaccord.monitoringservice.contract.CpvCode;
import org.publicaccord.monitoringservice.contract.Money;
import org.publicaccord.monitoringservice.contract.OrganisationId;
import org.publicaccord.monitoringservice.contract.Party;
import org.publicaccord.monitoringservice.contract.Path;
import org.publicaccord.monitoringservice.contract.Regime;
import org.publicaccord.monitoringservice.contract.Stage;
import org.publicaccord.monitoringservice.contract.Term;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.watching.WatchCommand;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowEarlyEnd;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowFacts;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowStage;
import org.publicaccord.monitoringservice.watching.WatchCommand.WatchContract;
import org.publicaccord.monitoringservice.watching.WatchDecider;
import org.publicaccord.published.contract.ContractCorrected;
import org.publicaccord.published.contract.ContractEvent;
import org.publicaccord.published.contract.ContractFacts;
import org.publicaccord.published.contract.ContractImported;
import org.publicaccord.published.contract.ContractTermEnded;
import org.publicaccord.published.contract.ContractTerminated;
import org.publicaccord.published.contract.ContractUpdated;
import org.publicaccord.published.contract.ContractWentLive;
import org.publicaccord.published.contract.EarlierReleaseJoined;

/** What contract-service published, as commands to the watch: the only mapping in. */
final class ContractTranslation {

    private static final Map<String, Category> CATEGORIES =
            Map.of(
                    "goods", Category.GOODS,
                    "works", Category.WORKS,
                    "services", Category.SERVICES);

    private ContractTranslation() {}

    /** What the watch is asked to do; empty where it has nothing to do. */
    static Optional<WatchCommand> commandOf(ContractEvent event) {
        return switch (event) {
            case ContractImported it ->
                    Optional.of(
                            new WatchContract(
                                    contract(it, it.contract()),
                                    LocalDate.ofInstant(it.occurredAt(), WatchDecider.LONDON)));
            case ContractUpdated it -> Optional.of(new FollowFacts(contract(it, it.contract())));
            case ContractCorrected it -> Optional.of(new FollowFacts(contract(it, it.contract())));
            case ContractWentLive it -> Optional.of(new FollowStage(id(it), stage(it)));
            case ContractTermEnded it -> Optional.of(new FollowStage(id(it), stage(it)));
            case ContractTerminated it ->
                    Optional.of(new FollowEarlyEnd(id(it), stage(it), it.endedOn()));
            case EarlierReleaseJoined _ -> Optional.empty();
        };
    }

    private static WatchedContract contract(ContractEvent event, ContractFacts facts) {
        return new WatchedContract(
                new ContractOutline(
                        id(event),
                        facts.title(),
                        Path.valueOf(event.path().name()),
                        stage(event),
                        parties(event)),
                Regime.valueOf(facts.regime().name()),
                facts.regimeBecause(),
                category(facts),
                facts.cpvCodes().stream().map(CpvCode::new).toList(),
                facts.value().map(it -> new Money(it.amount(), it.currency())),
                facts.term()
                        .map(it -> new Term(it.firstDay(), it.lastDay()))
                        .orElse(Term.NOT_RECORDED),
                Optional.empty());
    }

    private static List<Party> parties(ContractEvent event) {
        return event.parties().stream()
                .map(it ->
                        new Party(new OrganisationId(it.id()), it.scheme(), it.role(), it.name()))
                .toList();
    }

    private static Category category(ContractFacts facts) {
        return facts.category()
                .flatMap(it -> Optional.ofNullable(CATEGORIES.get(it)))
                .orElse(Category.NOT_RECORDED);
    }

    private static ContractId id(ContractEvent event) {
        return new ContractId(event.contractId());
    }

    private static Stage stage(ContractEvent event) {
        return Stage.valueOf(event.stage().name());
    }
}
