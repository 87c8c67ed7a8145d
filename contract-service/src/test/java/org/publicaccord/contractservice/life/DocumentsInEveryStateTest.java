package org.publicaccord.contractservice.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Papers.FIRST;
import static org.publicaccord.contractservice.life.Papers.NO_LONGER;
import static org.publicaccord.contractservice.life.Papers.PAPER;
import static org.publicaccord.contractservice.life.Papers.REDACTED;
import static org.publicaccord.contractservice.life.Papers.SECOND;
import static org.publicaccord.contractservice.life.Papers.classifying;
import static org.publicaccord.contractservice.life.Papers.erasing;
import static org.publicaccord.contractservice.life.Papers.filing;
import static org.publicaccord.contractservice.life.Papers.heading;
import static org.publicaccord.contractservice.life.Papers.signature;
import static org.publicaccord.contractservice.life.Papers.signing;
import static org.publicaccord.contractservice.life.Papers.withholding;
import static org.publicaccord.contractservice.life.Stories.MID_TERM;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.STRANGER;
import static org.publicaccord.contractservice.life.Westmarch.day;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.documents.Audience;
import org.publicaccord.contractservice.documents.DocumentCommand;
import org.publicaccord.contractservice.documents.DocumentCommand.FileDocument;
import org.publicaccord.contractservice.documents.DocumentKind;
import org.publicaccord.contractservice.documents.Documents;
import org.publicaccord.contractservice.documents.DocumentsState;
import org.publicaccord.contractservice.documents.Signature;
import org.publicaccord.contractservice.life.LifecycleTable.Standing;
import org.publicaccord.testkit.Golden;

/** What becomes of each command about a document, however it stands. */
class DocumentsInEveryStateTest {

    /** No such document is on record. */
    private record NotFiled() {}

    private static final Instant MUCH_LATER = day(2045, 1, 9);

    @Test
    void documents_match_the_table_that_people_have_read() {
        var table =
                new LifecycleTable(commands(), states(), DocumentsInEveryStateTest::theDocument);
        Golden.assertMatches(Path.of("src/test/resources/lifecycles/documents.md"), table.page());
    }

    @Test
    void covers_every_command_and_every_state() {
        assertThat(classes(commands().values().stream()))
                .isEqualTo(Set.of(DocumentCommand.class.getPermittedSubclasses()));
        assertThat(
                        classes(
                                states().values().stream()
                                        .map(it -> theDocument(it.state()))
                                        .filter(DocumentsState.Standing.class::isInstance)))
                .isEqualTo(Set.of(DocumentsState.Standing.class.getPermittedSubclasses()));
    }

    private static Set<Class<?>> classes(Stream<?> objects) {
        return objects.map(Object::getClass).collect(Collectors.toSet());
    }

    private static Object theDocument(ContractState state) {
        return Optional.<Object>ofNullable(state.of(Documents.VOCABULARY).documents().get(PAPER))
                .orElseGet(NotFiled::new);
    }

    private static Map<String, ContractCommand> commands() {
        Map<String, ContractCommand> commands = new LinkedHashMap<>();
        commands.put("FileDocument", filing(DocumentKind.CONTRACT, Audience.PRIVATE));
        commands.put(
                "FileDocument, by a party",
                filing(DocumentKind.EVIDENCE, Audience.PARTY, false, STRANGER));
        commands.put("FileVersion", filing(SECOND, OFFICER));
        commands.put("FileVersion, by a party", filing(SECOND, STRANGER));
        commands.put("ClassifyDocument PUBLIC", classifying(Audience.PUBLIC));
        commands.put("WithholdInformation, part", withholding(1, Optional.of(REDACTED)));
        commands.put("WithholdInformation, all", withholding(1, Optional.empty()));
        commands.put(
                "EnterSignature",
                signing(
                        signature(Signature.Kind.WET, COOPERATIVE, LocalDate.of(2027, 3, 24)),
                        OFFICER));
        commands.put("EraseDocument", erasing());
        return commands;
    }

    private static Map<String, Standing> states() {
        Map<String, Standing> states = new LinkedHashMap<>();
        states.put("no contract", Standing.of(Journey.from(IN_NOVEMBER), IN_NOVEMBER));
        states.put("not filed", running());
        for (Audience audience : Audience.values()) {
            states.put("kept, " + audience, running(filing(DocumentKind.REPORT, audience)));
        }
        states.put(
                "kept, PUBLIC, held back",
                running(filing(DocumentKind.REPORT, Audience.PUBLIC, true, OFFICER)));
        states.put(
                "kept, of a party",
                running(filing(DocumentKind.EVIDENCE, Audience.PARTY, false, STRANGER)));
        Journey over =
                Stories.terminated()
                        .then(
                                new FileDocument(
                                        CONTRACT,
                                        heading(DocumentKind.REPORT, Audience.PUBLIC),
                                        NO_LONGER,
                                        FIRST,
                                        false,
                                        OFFICER));
        states.put("kept, its time is over", Standing.of(over, MUCH_LATER));
        states.put("erased", Standing.of(Papers.filed(), MUCH_LATER));
        return states;
    }

    private static Standing running(ContractCommand... commands) {
        Journey journey = Stories.live().at(MID_TERM);
        Arrays.stream(commands).forEach(journey::then);
        return Standing.of(journey, MID_TERM);
    }
}
