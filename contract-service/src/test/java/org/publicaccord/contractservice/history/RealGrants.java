package org.publicaccord.contractservice.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.importing.ImportingCommand.ImportRelease;
import org.publicaccord.contractservice.reading.PackageReading;
import org.publicaccord.contractservice.reading.PackageReading.Legible;
import org.publicaccord.contractservice.reading.PackageReading.Unreadable;
import org.publicaccord.contractservice.reading.ReadRelease.Sound;

/** Twenty real grants, and made-up ones in the same form. */
public final class RealGrants {

    public static final Instant IMPORTED_AT = Instant.parse("2017-11-22T09:00:00Z");

    private RealGrants() {}

    public static byte[] bytes() {
        String resource = "/360giving/grants.json";
        try (InputStream in = RealGrants.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The twenty as they were read. */
    public static List<Sound> sound() {
        return sound(bytes());
    }

    private static List<Sound> sound(byte[] sent) {
        return switch (new PackageReading().read(sent)) {
            case Legible(var sound, var rejected) when rejected.isEmpty() -> sound;
            case Legible(_, var rejected) -> throw new AssertionError(rejected);
            case Unreadable(var refusal, _) -> throw new AssertionError(refusal);
        };
    }

    /** The command that takes over one grant. */
    public static ImportRelease importing(String grant) {
        return importing(sound(grant.getBytes(UTF_8)).getFirst());
    }

    private static ImportRelease importing(Sound grant) {
        return new ImportRelease(
                ContractId.of(grant.stated().ocid()), grant.stated(), grant.source());
    }

    /** Each of the twenty, imported. */
    public static List<History> histories() {
        return sound().stream().map(it -> history(importing(it))).toList();
    }

    /** One grant, imported. */
    public static History history(ImportRelease command) {
        return new TellingHistory(command.contract()).at(IMPORTED_AT).then(command).history();
    }

    /** A made-up grant with everything that is taken over, and names that are not. */
    public static final String GRANT =
            """
            {"id": "360G-made-up-1", "title": "Warm rooms in winter",
             "description": "A warm room each weekday. Write to jo@example.org.",
             "currency": "GBP", "amountAppliedFor": 12000, "amountAwarded": 10000.50,
             "amountDisbursed": 2500, "awardDate": "2017-06-10",
             "dateModified": "2017-07-01T10:00:00Z",
             "plannedDates": [{"startDate": "2017-07", "endDate": "2018-06-30", "duration": 12}],
             "recipientOrganization": [{"id": "GB-COH-01234567", "name": "Warm Rooms CIC",
               "contactName": "Jo Bloggs", "streetAddress": "1 High Street"}],
             "fundingOrganization": [{"id": "GB-LAE-BRX", "name": "Brixcombe Council"}],
             "grantProgramme": [{"code": "W", "title": "Winter fund"}],
             "beneficiaryLocation": [{"name": "Brixcombe", "countryCode": "GB",
               "geoCode": "E07000001", "geoCodeType": "NMD", "latitude": 51.5}],
             "classifications": [{"vocabulary": "Themes", "code": "T1", "title": "Poverty"}],
             "locationScope": "Subnational region", "regrantType": "FRG010",
             "fromOpenCall": "Yes"}
            """;
}
