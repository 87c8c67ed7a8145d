package org.publicaccord.contractservice.contract;

/**
 * A command by which a content takes effect that was signed, or is laid before the parties to sign.
 * Where what was agreed is among the contract's documents, it is one of their versions.
 */
public interface SignsContent extends ContractCommand {

    /** The hash of what was signed. */
    Sha256 signedContent();
}
