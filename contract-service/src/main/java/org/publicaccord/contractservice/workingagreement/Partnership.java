package org.publicaccord.contractservice.workingagreement;

import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.contract.Sha256;

/**
 * An agreement by which parties work.
 *
 * @param version the first is 1; each renegotiation makes the next
 * @param content what they signed
 */
public record Partnership(Need need, int version, Page page, Sha256 content) {

    static Partnership beginning(Need need, Page page, Sha256 content) {
        return new Partnership(need, 1, page, content);
    }
}
