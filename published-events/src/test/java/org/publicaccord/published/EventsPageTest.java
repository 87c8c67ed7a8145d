package org.publicaccord.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

class EventsPageTest {

    private static final Path PAGE = Path.of("../docs/events.md");

    @Test
    void the_page_of_events_is_fresh() throws IOException {
        var asyncApi = YAMLMapper.shared().readTree(Resources.read("asyncapi.yaml"));
        var fresh = EventsPage.of(asyncApi);
        if (Boolean.getBoolean("regenerate")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, fresh);
        }
        assertThat(PAGE)
                .as(
                        "docs/events.md; write it anew with ./mvnw -pl published-events test"
                                + " -Dregenerate=true")
                .content()
                .isEqualTo(fresh);
    }
}
