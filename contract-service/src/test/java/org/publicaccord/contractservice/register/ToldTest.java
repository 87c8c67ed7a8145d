package org.publicaccord.contractservice.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.history.By;
import org.publicaccord.contractservice.life.Chronicles;
import org.publicaccord.contractservice.storing.ContractEventNames;
import org.publicaccord.testkit.Golden;

/** What people read of each event of a contract that began here. */
class ToldTest {

    private static final By OFFICER =
            By.of(Map.of("actorRole", "commissioner", "actorOrganisation", "GB-LAE-WMC"));

    @Test
    void reads_as_people_have_approved_it() {
        String told =
                Chronicles.oneOfEach().stream()
                        .map(event -> Told.of(event, OFFICER))
                        .map(it -> "* `%s` %s".formatted(it.what(), it.sentence()))
                        .collect(Collectors.joining("\n", "", "\n"));
        Golden.assertMatches(Path.of("src/test/resources/told.md"), told);
    }

    @Test
    void an_event_is_named_as_it_is_stored() {
        assertThat(Chronicles.oneOfEach())
                .allSatisfy(event ->
                        assertThat("contract." + Told.of(event, OFFICER).what())
                                .isIn(ContractEventNames.all().names()));
    }
}
