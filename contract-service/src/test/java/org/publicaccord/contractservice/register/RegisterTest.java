package org.publicaccord.contractservice.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.contractservice.history.PeerSupport;
import org.publicaccord.contractservice.history.PeerSupportStory;
import org.publicaccord.contractservice.history.RealReleases;
import org.publicaccord.embedded.EmbeddedStore;
import org.publicaccord.servicekit.paging.Paging;

/** The register on the embedded store, fed with 190 real contracts. */
class RegisterTest {

    private static final PortfolioQuery ALL = query(List.of());

    @TempDir private static Path directory;
    private static EmbeddedStore store;
    private static MongoClient mongo;
    private static Map<ContractId, History> histories;
    private static int databases;

    private static MongoDatabase allAtOnce;

    private MongoDatabase database;
    private Register register;

    @BeforeAll
    static void start() {
        store = EmbeddedStore.start(directory, 0);
        mongo = MongoClients.create(store.uri());
        histories = RealReleases.histories();
        allAtOnce = mongo.getDatabase("all_at_once");
        var register = new Register(allAtOnce);
        Register.prepare(register.generations().live());
        register.take(happenings());
        register.take(PeerSupportStory.imported().history().happenings());
    }

    @AfterAll
    static void stop() {
        mongo.close();
        store.close();
    }

    @BeforeEach
    void theRegisterOfAllContracts() {
        use(allAtOnce);
    }

    private void anEmptyRegister() {
        use(mongo.getDatabase("register_" + databases++));
    }

    private void use(MongoDatabase other) {
        database = other;
        register = new Register(other);
    }

    @Test
    void allContractsAreFoundOverThePages() {
        assertThat(register.count(ALL)).contains(191L);
        List<ContractSummary> all = pages(ALL, 50);
        assertThat(new HashSet<>(all)).hasSize(191);
        assertThat(all).isSortedAccordingTo((one, other) -> key(one).compareTo(key(other)));
    }

    @Test
    void aListSaysWhatTheContractItselfSays() {
        for (ContractSummary row : pages(ALL, 100)) {
            ContractId id = ContractId.parse(row.id());
            History history = histories.getOrDefault(id, PeerSupportStory.imported().history());
            assertThat(row).isEqualTo(ContractSummary.of(ContractView.of(history)));
        }
    }

    @Test
    void aReplayChangesNothing() {
        anEmptyRegister();
        List<Happening> story = PeerSupportStory.told().happenings();
        register.take(story);
        List<Document> before = rows();
        register.take(story);
        story.forEach(it -> register.take(List.of(it)));
        List<Happening> shuffled = new ArrayList<>(story);
        Collections.shuffle(shuffled, new Random(2026));
        register.take(shuffled);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void manyEventsAtOnceMakeTheRowsThatTheyMakeOneByOne() {
        anEmptyRegister();
        List<Happening> all = new ArrayList<>(happenings());
        all.addAll(PeerSupportStory.told().happenings());
        register.take(all);
        List<Document> atOnce = rows();
        anEmptyRegister();
        all.forEach(it -> register.take(List.of(it)));
        assertThat(rows()).containsExactlyInAnyOrderElementsOf(atOnce);
    }

    @Test
    void anEventThatMovesAContractOnLeavesItsFacts() {
        anEmptyRegister();
        register.take(PeerSupportStory.told().happenings());
        ContractSummary row = pages(ALL, 10).getFirst();
        assertThat(row).isEqualTo(ContractSummary.of(ContractView.of(PeerSupportStory.told())));
        assertThat(row.stage()).isEqualTo(Stage.TERMINATED);
        assertThat(stage(Stage.TERMINATED)).hasSize(1);
        assertThat(stage(Stage.DELIVERY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "peer support",
                "PEER",
                "westmarch thread",
                "GB-COH-09442333",
                "ocds-213czf-westmarch",
                "85310000",
                "homeless co-designed"
            })
    void aContractIsFoundByTheBeginningsOfItsWords(String search) {
        assertThat(pages(query(Asked.words(Optional.of(search))), 10))
                .extracting(ContractSummary::id)
                .contains(PeerSupport.CONTRACT.toString())
                .hasSizeLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eer", "peer xylophone", "westmarchers"})
    void aContractIsNotFoundByOtherWords(String search) {
        assertThat(pages(query(Asked.words(Optional.of(search))), 10)).isEmpty();
    }

    @Test
    void aSearchCannotBecomeAPattern() {
        assertThat(Asked.words(Optional.of(".* $where (a+)+$ [x")))
                .containsExactly("where", "a", "x");
        assertThat(Asked.words(Optional.of(".*"))).isEmpty();
    }

    @Test
    void anOrganisationFindsWhatItBuysAndWhatItSupplies() {
        for (String organisation : List.of("GB-LAE-WMC", "GB-COH-09442333")) {
            var mine =
                    new PortfolioQuery(
                            Optional.of(organisation),
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            Order.BY_TITLE);
            assertThat(pages(mine, 10))
                    .extracting(ContractSummary::id)
                    .containsExactly(PeerSupport.CONTRACT.toString());
        }
    }

    @Test
    void contractsAreFilteredByRegime() {
        long all =
                Arrays.stream(Regime.values())
                        .mapToLong(it -> register.count(regime(it)).orElseThrow())
                        .sum();
        assertThat(all).isEqualTo(191);
        assertThat(pages(regime(Regime.PCR2015), 100))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.regime()).isEqualTo(Regime.PCR2015));
    }

    @Test
    void everyOrderGoesBothWays() {
        for (String name : List.of("title", "lastDay", "value", "updated")) {
            List<ContractSummary> forth = pages(sorted(name), 40);
            List<ContractSummary> back = pages(sorted("-" + name), 40);
            assertThat(forth).hasSize(191).isEqualTo(back.reversed());
        }
        assertThat(pages(sorted("value"), 100))
                .extracting(it -> it.value().map(Amount::amount).orElse(BigDecimal.ONE.negate()))
                .isSorted();
    }

    @Test
    void aContractThatComesInBetweenDoublesAndHidesNone() {
        anEmptyRegister();
        register.take(happenings().subList(0, 20));
        List<ContractSummary> first = register.page(ALL, Paging.of(10, Optional.empty())).items();
        register.take(PeerSupportStory.imported().history().happenings());
        List<ContractSummary> rest = pages(ALL, 10, Optional.of(place(ALL, first.getLast())));
        List<ContractSummary> all = pages(ALL, 10);
        assertThat(Stream.concat(first.stream(), rest.stream()))
                .doesNotHaveDuplicates()
                .containsAll(
                        all.stream()
                                .filter(it -> !it.ocid().equals(PeerSupport.OCID.value()))
                                .toList());
    }

    private List<Document> rows() {
        return database.getCollection(Register.NAME).find().into(new ArrayList<>());
    }

    private static List<Happening> happenings() {
        return histories.values().stream().flatMap(it -> it.happenings().stream()).toList();
    }

    private List<ContractSummary> stage(Stage stage) {
        return pages(
                new PortfolioQuery(
                        Optional.empty(),
                        List.of(),
                        Optional.of(stage),
                        Optional.empty(),
                        Order.BY_TITLE),
                10);
    }

    private static PortfolioQuery regime(Regime regime) {
        return new PortfolioQuery(
                Optional.empty(), List.of(), Optional.empty(), Optional.of(regime), Order.BY_TITLE);
    }

    private static PortfolioQuery query(List<String> words) {
        return new PortfolioQuery(
                Optional.empty(), words, Optional.empty(), Optional.empty(), Order.BY_TITLE);
    }

    private static PortfolioQuery sorted(String order) {
        return new PortfolioQuery(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Order.named(order).orElseThrow());
    }

    private List<ContractSummary> pages(PortfolioQuery query, int limit) {
        return pages(query, limit, Optional.empty());
    }

    /** All pages from a place on, each beginning after the last row of the one before. */
    private List<ContractSummary> pages(
            PortfolioQuery query, int limit, Optional<String> beginning) {
        List<ContractSummary> all = new ArrayList<>();
        Optional<String> after = beginning;
        boolean more = true;
        while (more) {
            var page = register.page(query, Paging.of(limit, after));
            all.addAll(page.items());
            more = page.next() != null;
            after =
                    page.items().isEmpty()
                            ? after
                            : Optional.of(place(query, page.items().getLast()));
        }
        return all;
    }

    private String place(PortfolioQuery query, ContractSummary row) {
        return Objects.requireNonNull(
                        database.getCollection(Register.NAME)
                                .find(new Document("_id", row.id()))
                                .first())
                .getString(query.order().key().field());
    }

    private static String key(ContractSummary row) {
        String plain = SearchWords.plain(row.title());
        return plain.substring(0, Math.min(plain.length(), 100)) + "\t" + row.id();
    }
}
