package org.publicaccord.contractservice.documents;

import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.OnFile;

/** Who of those who may act on a contract may know of a document. */
final class Readers {

    private Readers() {}

    static boolean mayRead(Heading heading, Acting by, OnFile file) {
        return switch (heading.audience()) {
            case PUBLIC -> true;
            case PARTY -> file.isBuyersOwn(by) || file.facts().party(by.organisation()).isPresent();
            case PRIVATE -> file.isBuyersOwn(by);
        };
    }
}
