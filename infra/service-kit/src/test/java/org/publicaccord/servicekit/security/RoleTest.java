package org.publicaccord.servicekit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void everyRoleIsFoundByItsWireName() {
        for (var role : Role.values()) {
            assertThat(Role.named(role.wireName())).contains(role);
        }
        assertThat(Role.CONTRACT_MANAGER.wireName()).isEqualTo("contract-manager");
        assertThat(Role.named("Operator")).isEmpty();
        assertThat(Role.named("king")).isEmpty();
    }

    @Test
    void aCallerHasPlainIdentifiers() {
        assertThatThrownBy(() -> new Caller("a", Set.of(), "GB\n1", "x"))
                .hasMessageContaining("organisation has no control characters");
        assertThatThrownBy(() -> new Caller(" ", Set.of(), "GB-1", "x"))
                .hasMessageContaining("subject has 1 to 255 characters");
        assertThat(new Caller("a", Set.of(), "GB-1", "x").hasAnyOf(Role.values())).isFalse();
    }
}
