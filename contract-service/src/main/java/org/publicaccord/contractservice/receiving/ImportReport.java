package org.publicaccord.contractservice.receiving;

import java.util.List;
import org.publicaccord.contractservice.reading.Finding;

/**
 * What became of what was sent.
 *
 * @param imported releases that made a new contract
 * @param updated later releases that updated a contract
 * @param joined earlier releases that joined a contract's history
 * @param unchanged releases that were imported before
 * @param warnings what was left out of releases that went in
 * @param rejected what did not go in, and why
 */
public record ImportReport(
        int imported,
        int updated,
        int joined,
        int unchanged,
        List<Finding> warnings,
        List<Finding> rejected) {
    public ImportReport {
        warnings = List.copyOf(warnings);
        rejected = List.copyOf(rejected);
    }
}
