package org.publicaccord.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.publicaccord.servicekit.security.Role;

class PersonasTest {

    @TempDir Path directory;

    @Test
    void thereIsSomebodyInEachRoleAndInNoOther() {
        assertThat(Personas.load(directory))
                .extracting(Persona::role)
                .containsOnly(
                        Arrays.stream(Role.values()).map(Role::wireName).toArray(String[]::new));
    }

    @Test
    void namesAreUniqueAndOrganisationsMeetNoRealRegister() {
        var personas = Personas.load(directory);

        assertThat(personas).extracting(Persona::username).doesNotHaveDuplicates();
        assertThat(personas).extracting(Persona::subject).doesNotHaveDuplicates();
        assertThat(personas)
                .allSatisfy(persona -> assertThat(persona.organisation()).startsWith("XX-"));
    }

    @Test
    void passwordsAreMadeOnceForADirectoryAndDifferElsewhere(@TempDir Path elsewhere) {
        var first = Personas.load(directory);

        assertThat(Personas.load(directory)).isEqualTo(first);
        assertThat(Personas.load(elsewhere))
                .extracting(Persona::password)
                .doesNotContainAnyElementsOf(first.stream().map(Persona::password).toList());
        assertThat(first)
                .allSatisfy(persona ->
                        assertThat(persona.password()).matches("([a-z]{4}-){4}[a-z]{4}"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerReadsTheSecrets() throws Exception {
        Personas.load(directory);
        SigningKey.in(directory);

        try (var files = Files.list(directory)) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file ->
                            assertThat(
                                            PosixFilePermissions.toString(
                                                    Files.getPosixFilePermissions(file)))
                                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void aKeyIsKeptAndABrokenOneIsNamed() throws Exception {
        var key = SigningKey.in(directory);

        assertThat(SigningKey.in(directory)).isEqualTo(key);
        Files.writeString(directory.resolve("signing-key.json"), "{");
        assertThatThrownBy(() -> SigningKey.in(directory))
                .hasMessageContaining("signing-key.json cannot be read; delete it");
    }
}
