package org.publicaccord.servicekit.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StrictJsonTest {

    record Said(String text, Optional<Integer> number, @Nullable List<String> more) {}

    private static JsonMapper strict() {
        var builder = JsonMapper.builder();
        StrictJson.configure(builder);
        return builder.build();
    }

    @Test
    void whatMayBeAbsentMayBeLeftOutOrNull() {
        var left = strict().readValue("{\"text\":\"a\"}", Said.class);
        var nulls =
                strict().readValue("{\"text\":\"a\",\"number\":null,\"more\":null}", Said.class);

        assertThat(left).isEqualTo(new Said("a", Optional.empty(), null)).isEqualTo(nulls);
    }

    @Test
    void whatTheRecordNeedsMustBeThere() {
        assertThatThrownBy(() -> strict().readValue("{\"number\":1}", Said.class))
                .hasMessageContaining("text");
        assertThatThrownBy(() -> strict().readValue("{\"text\":null}", Said.class))
                .hasMessageContaining("text");
    }

    @Test
    void aTextIsNotANumberNorANumberAText() {
        assertThatThrownBy(
                        () -> strict().readValue("{\"text\":\"a\",\"number\":\"1\"}", Said.class))
                .hasMessageContaining("number");
        assertThatThrownBy(() -> strict().readValue("{\"text\":1}", Said.class))
                .hasMessageContaining("text");
    }

    @Test
    void decimalsKeepTheirDigitsAndAreWrittenPlain() {
        assertThat(strict().readValue("0.10", BigDecimal.class)).isEqualTo(new BigDecimal("0.10"));
        assertThat(strict().writeValueAsString(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThatThrownBy(() -> strict().readValue("1e21", BigDecimal.class))
                .hasMessageContaining("at most 34 digits");
    }
}
