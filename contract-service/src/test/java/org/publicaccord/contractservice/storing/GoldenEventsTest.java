package org.publicaccord.contractservice.storing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.importing.Examples.CONTRACT;
import static org.publicaccord.contractservice.importing.Examples.FIRST_DAY;
import static org.publicaccord.contractservice.importing.Examples.LAST_DAY;
import static org.publicaccord.contractservice.importing.Examples.REASON;
import static org.publicaccord.contractservice.importing.Examples.advertised;
import static org.publicaccord.contractservice.importing.Examples.awarded;
import static org.publicaccord.contractservice.importing.Examples.planned;
import static org.publicaccord.contractservice.importing.Examples.release;
import static org.publicaccord.contractservice.importing.Examples.titled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publicaccord.contractservice.approvals.ApprovalEvent;
import org.publicaccord.contractservice.assettransfer.AssetTransferEvent;
import org.publicaccord.contractservice.assistance.AssistanceEvent;
import org.publicaccord.contractservice.assistance.AssistanceExamples;
import org.publicaccord.contractservice.authority.AuthorityEvent;
import org.publicaccord.contractservice.authority.Delegations;
import org.publicaccord.contractservice.awarding.AwardEvent;
import org.publicaccord.contractservice.coinvestment.CoInvestmentEvent;
import org.publicaccord.contractservice.commissioning.CommissioningEvent;
import org.publicaccord.contractservice.competition.CompetitionEvent;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.Correctable;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.delivery.DeliveryEvent;
import org.publicaccord.contractservice.directaward.DirectAwardEvent;
import org.publicaccord.contractservice.documents.DocumentEvent;
import org.publicaccord.contractservice.framework.FrameworkEvent;
import org.publicaccord.contractservice.framework.FrameworkExamples;
import org.publicaccord.contractservice.grant.GrantEvent;
import org.publicaccord.contractservice.history.RealGrants;
import org.publicaccord.contractservice.importing.ImportingCommand.ImportRelease;
import org.publicaccord.contractservice.importing.ImportingEvent;
import org.publicaccord.contractservice.importing.ImportingEvent.Corrected;
import org.publicaccord.contractservice.importing.ImportingEvent.EarlierReleaseJoined;
import org.publicaccord.contractservice.importing.ImportingEvent.EndedEarly;
import org.publicaccord.contractservice.importing.ImportingEvent.Imported;
import org.publicaccord.contractservice.importing.ImportingEvent.TermEnded;
import org.publicaccord.contractservice.importing.ImportingEvent.Updated;
import org.publicaccord.contractservice.importing.ImportingEvent.WentLive;
import org.publicaccord.contractservice.life.Chronicles;
import org.publicaccord.contractservice.linking.LinkingEvent;
import org.publicaccord.contractservice.notices.NoticeEvent;
import org.publicaccord.contractservice.providerselection.SelectionEvent;
import org.publicaccord.contractservice.reading.PackageReading;
import org.publicaccord.contractservice.strategy.StrategyEvent;
import org.publicaccord.contractservice.strategy.StrategyExamples;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementEvent;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.Payload;
import org.publicaccord.eventstore.StoredEvent;
import org.publicaccord.testkit.Golden;

/**
 * What is once stored can be read for ever: golden files are only added. A file that no longer
 * reads is a broken promise; a new revision gets a new file and an upcaster.
 */
class GoldenEventsTest {

    private static final Path FOLDER = Path.of("src/test/resources/events");
    private static final EventCodec CODEC = new EventCodec(ContractEventNames.all());

    static Stream<Object> events() {
        return Stream.of(
                        imported(),
                        Chronicles.oneOfEach().stream(),
                        Delegations.oneOfEach().stream(),
                        StrategyExamples.oneOfEach().stream(),
                        FrameworkExamples.oneOfEach().stream(),
                        AssistanceExamples.oneOfEach().stream())
                .flatMap(it -> it);
    }

    private static Stream<ImportingEvent> imported() {
        Facts facts = awarded();
        return Stream.of(
                new Imported(
                        CONTRACT,
                        Stage.CO_DESIGN,
                        planned(),
                        release("r0", "2025-04-01T09:00:00Z", ReleaseTag.PLANNING)),
                new Updated(
                        CONTRACT,
                        Stage.MOBILISING,
                        facts,
                        release("r2", "2025-09-02T09:00:00Z", ReleaseTag.AWARD),
                        List.of(Correctable.TITLE)),
                new EarlierReleaseJoined(
                        CONTRACT,
                        facts.path(),
                        Stage.MOBILISING,
                        facts.parties(),
                        advertised(),
                        release("r1", "2025-06-02T09:00:00Z", ReleaseTag.TENDER)),
                new Corrected(
                        CONTRACT,
                        Stage.MOBILISING,
                        facts.corrected(titled("Home care, north")),
                        List.of(Correctable.TITLE),
                        REASON),
                new WentLive(CONTRACT, facts.path(), Stage.DELIVERY, facts.parties(), FIRST_DAY),
                new TermEnded(CONTRACT, facts.path(), Stage.EXIT, facts.parties(), LAST_DAY),
                new EndedEarly(
                        CONTRACT,
                        facts.path(),
                        Stage.TERMINATED,
                        facts.parties(),
                        FIRST_DAY.plusDays(100),
                        REASON));
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_stored_as_people_have_read_it_and_reads_back_as_it_was(Object event) {
        StoredEvent stored = CODEC.encode("e-1", event, Map.of());
        assertThat(CODEC.decode(stored)).isEqualTo(event);
        Golden.assertMatches(
                FOLDER.resolve(stored.name() + "." + stored.revision() + ".json"),
                stored.payload().text() + "\n");
    }

    @Test
    void a_grant_that_was_taken_over_is_stored_as_people_have_read_it() {
        ImportRelease grant = RealGrants.importing(RealGrants.GRANT);
        Imported event =
                new Imported(grant.contract(), Stage.DELIVERY, grant.stated(), grant.source());
        StoredEvent stored = CODEC.encode("e-1", event, Map.of());
        assertThat(CODEC.decode(stored)).isEqualTo(event);
        Golden.assertMatches(
                Path.of("src/test/resources/360giving/contract.imported.1.json"),
                stored.payload().text() + "\n");
    }

    @Test
    void every_golden_file_still_reads() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.toList())
                    .hasSizeGreaterThanOrEqualTo(7)
                    .allSatisfy(file -> {
                        String name = file.getFileName().toString().replace(".json", "");
                        int dot = name.lastIndexOf('.');
                        StoredEvent stored =
                                new StoredEvent(
                                        "e-1",
                                        name.substring(0, dot),
                                        Integer.parseInt(name.substring(dot + 1)),
                                        Payload.of(Files.readString(file).strip()),
                                        Map.of());
                        assertThat(CODEC.decode(stored))
                                .isInstanceOfAny(
                                        ContractEvent.class,
                                        AuthorityEvent.class,
                                        StrategyEvent.class,
                                        FrameworkEvent.class,
                                        AssistanceEvent.class);
                    });
        }
    }

    @Test
    void every_event_has_a_name_and_a_golden_file() {
        Set<Class<?>> all = new HashSet<>();
        for (Class<?> wing :
                List.of(
                        ImportingEvent.class,
                        CommissioningEvent.class,
                        CompetitionEvent.class,
                        AwardEvent.class,
                        DirectAwardEvent.class,
                        SelectionEvent.class,
                        AssetTransferEvent.class,
                        GrantEvent.class,
                        LinkingEvent.class,
                        AssistanceEvent.class,
                        CoInvestmentEvent.class,
                        WorkingAgreementEvent.class,
                        DeliveryEvent.class,
                        NoticeEvent.class,
                        ApprovalEvent.class,
                        DocumentEvent.class,
                        AuthorityEvent.class,
                        StrategyEvent.class,
                        FrameworkEvent.class)) {
            addLeaves(wing, all);
        }
        assertThat(ContractEventNames.all().classes()).isEqualTo(all);
        assertThat(events().map(Object::getClass).collect(Collectors.toSet())).isEqualTo(all);
    }

    private static void addLeaves(Class<?> type, Set<Class<?>> leaves) {
        if (type.isInterface()) {
            Stream.of(type.getPermittedSubclasses()).forEach(sub -> addLeaves(sub, leaves));
        } else {
            leaves.add(type);
        }
    }

    @Test
    void the_facts_of_200_real_releases_read_back_as_they_were() throws IOException {
        byte[] sent =
                GoldenEventsTest.class
                        .getResourceAsStream("/contracts-finder/release-package.json")
                        .readAllBytes();
        var legible = (PackageReading.Legible) new PackageReading().read(sent);
        assertThat(legible.sound()).hasSize(200);
        for (var release : legible.sound()) {
            Imported event =
                    new Imported(CONTRACT, Stage.AWARD, release.stated(), release.source());
            assertThat(CODEC.decode(CODEC.encode("e-1", event, Map.of()))).isEqualTo(event);
        }
    }
}
