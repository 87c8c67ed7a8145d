package org.publicaccord.rules.loading;

/** A pack file that cannot be taken: the message names the file, the place in it and the fault. */
public final class FaultyRulePack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FaultyRulePack(String file, String place, String fault) {
        super("rule pack file %s, at %s: %s".formatted(file, place, fault));
    }
}
