package org.publicaccord.contractservice.grant;

import java.time.LocalDate;
import java.util.List;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.rules.subsidies.Assistance;

/**
 * A recipient's written confirmation that small assistance keeps it within its limit.
 *
 * @param received what its group received otherwise, beyond the grants that are on record here
 * @param content the content address of the confirmation
 */
public record Confirmation(List<Assistance> received, Sha256 content, LocalDate confirmedOn) {

    private static final int MOST = 1_000;

    public Confirmation {
        received = List.copyOf(received);
        if (received.size() > MOST) {
            throw new IllegalArgumentException("a confirmation lists at most 1,000 things");
        }
    }
}
