package org.publicaccord.contractservice.life;

import static org.publicaccord.contractservice.life.EveryCommandInEveryStateTest.coversEvery;
import static org.publicaccord.contractservice.life.Neighbours.GRANT;
import static org.publicaccord.contractservice.life.Neighbours.naming;
import static org.publicaccord.contractservice.life.Neighbours.noting;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.need;
import static org.publicaccord.contractservice.life.Westmarch.recording;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.life.LifecycleTable.Standing;
import org.publicaccord.contractservice.linking.Linking;
import org.publicaccord.contractservice.linking.LinkingCommand;
import org.publicaccord.contractservice.linking.Relation;
import org.publicaccord.testkit.Golden;

/** The whole table of how one contract is linked with another. */
class LinksInEveryStateTest {

    private record NotLinked() {}

    private record Linked() {}

    @Test
    void links_match_the_table_that_people_have_read() {
        var table = new LifecycleTable(commands(), states(), LinksInEveryStateTest::withTheGrant);
        Golden.assertMatches(Path.of("src/test/resources/lifecycles/links.md"), table.page());
        coversEvery(LinkingCommand.class, commands().values());
    }

    private static Object withTheGrant(ContractState state) {
        return state.of(Linking.VOCABULARY).links().isEmpty() ? new NotLinked() : new Linked();
    }

    private static Map<String, ContractCommand> commands() {
        Map<String, ContractCommand> commands = new LinkedHashMap<>();
        commands.put("NameOrigin", naming(GRANT));
        for (Relation relation : Relation.values()) {
            commands.put("NoteLink " + relation, noting(relation, GRANT));
        }
        return commands;
    }

    private static Map<String, Standing> states() {
        Map<String, Standing> states = new LinkedHashMap<>();
        states.put("no contract", Standing.of(Journey.from(IN_NOVEMBER), IN_NOVEMBER));
        states.put("not linked", linked(Optional.empty()));
        for (Relation relation : Relation.values()) {
            states.put("linked, " + relation, linked(Optional.of(relation)));
        }
        return states;
    }

    private static Standing linked(Optional<Relation> relation) {
        Journey journey = Journey.from(IN_NOVEMBER).then(recording(need("300000")));
        relation.ifPresent(it -> journey.then(noting(it, GRANT)));
        return Standing.of(journey, IN_NOVEMBER);
    }
}
