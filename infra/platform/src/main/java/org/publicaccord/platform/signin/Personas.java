package org.publicaccord.platform.signin;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The people of the demonstration: at least one in each role. Their identifiers begin with {@code
 * XX-}, which no register uses, so that they meet no real organisation of imported data.
 */
public final class Personas {

    private record Cast(String username, String role, String name, Organisation organisation) {}

    private enum Organisation {
        NORTHMOOR("XX-NORTHMOOR-COUNCIL", "Northmoor Borough Council"),
        BRIGHTBECK("XX-BRIGHTBECK-CIC", "Brightbeck Care CIC"),
        LEISURE("XX-NORTHMOOR-LEISURE", "Northmoor Leisure Trust"),
        NHS("XX-MOORDALE-ICB", "NHS Moordale Integrated Care Board"),
        FUND("XX-SLOW-RIVER-FUND", "Slow River Social Investment Fund"),
        CHARITY("XX-FAIRSIGHT-CHARITY", "Fairsight Evaluation Charity"),
        FORUM("XX-NORTHMOOR-CARERS", "Northmoor Carers' Forum"),
        AUDIT("XX-LANTERN-AUDIT", "Lantern Public Audit"),
        PLATFORM("XX-PUBLIC-ACCORD", "Public Accord operations");

        private final String id;
        private final String title;

        Organisation(String id, String title) {
            this.id = id;
            this.title = title;
        }
    }

    private static final List<Cast> CAST =
            List.of(
                    new Cast(
                            "commissioner",
                            "commissioner",
                            "Amara Kesgrave",
                            Organisation.NORTHMOOR),
                    new Cast(
                            "contract-manager",
                            "contract-manager",
                            "Tomasz Hesketh",
                            Organisation.NORTHMOOR),
                    new Cast("approver", "approver", "Priya Ravensworth", Organisation.NORTHMOOR),
                    new Cast("assessor", "assessor", "Jonas Whitlaw", Organisation.NORTHMOOR),
                    new Cast("opener", "opener", "Carys Penhallow", Organisation.NORTHMOOR),
                    new Cast(
                            "second-opener", "opener", "Idris Vantongeren", Organisation.NORTHMOOR),
                    new Cast("verifier", "verifier", "Mei Lindqvist-Moss", Organisation.CHARITY),
                    new Cast("finance", "finance", "Owen Castlethorpe", Organisation.NORTHMOOR),
                    new Cast("provider", "provider", "Sade Brannagh", Organisation.BRIGHTBECK),
                    new Cast(
                            "leisure-provider",
                            "provider",
                            "Luca Ferrobridge",
                            Organisation.LEISURE),
                    new Cast("investor", "investor", "Helena Vosswell", Organisation.FUND),
                    new Cast(
                            "forum-member", "forum-member", "Fatima Sedgewood", Organisation.FORUM),
                    new Cast(
                            "community-participant",
                            "community-participant",
                            "Grace Oyelade-Finch",
                            Organisation.FORUM),
                    new Cast("integrator", "integrator", "Nia Trevanick", Organisation.NORTHMOOR),
                    new Cast("auditor", "auditor", "Edmund Achterholm", Organisation.AUDIT),
                    new Cast("operator", "operator", "Sol Mbekwin", Organisation.PLATFORM),
                    new Cast(
                            "nhs-commissioner", "commissioner", "Ruth Adeyinka", Organisation.NHS));

    private static final String FILE = "passwords.properties";

    private Personas() {}

    /**
     * The people with their passwords, which are made at the first start and kept in the directory
     * in a file that only its owner can read.
     */
    public static List<Persona> load(Path directory) {
        var passwords = passwordsIn(directory);
        return CAST.stream().map(cast -> persona(cast, passwords)).toList();
    }

    private static Persona persona(Cast cast, Properties passwords) {
        var password = passwords.getProperty(cast.username);
        if (password == null || password.isBlank()) {
            throw new IllegalStateException(
                    FILE
                            + " has no password for "
                            + cast.username
                            + "; delete the file, and all"
                            + " get new ones");
        }
        return new Persona(
                cast.name,
                cast.role,
                cast.organisation.id,
                cast.organisation.title,
                cast.username,
                password);
    }

    private static Properties passwordsIn(Path directory) {
        var text = KeptSecret.in(directory.resolve(FILE), Personas::newPasswords);
        var passwords = new Properties();
        try {
            passwords.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
        return passwords;
    }

    private static String newPasswords() {
        return CAST.stream()
                .map(cast -> cast.username + "=" + Secrets.password() + "\n")
                .collect(Collectors.joining());
    }
}
