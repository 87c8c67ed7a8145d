package org.publicaccord.rules;

/** A change of a contract under regulation 72 of SI 2015/102. */
final class RegulationsChange {
    private final ModificationQuestion question;
    private final RulePack pack;

    RegulationsChange(ModificationQuestion question, RulePack pack) {
        this.question = question;
        this.pack = pack;
    }

    ModificationAnswer answer() {
        return new Answers().ask(pack.rule("small-change"), question.regime().name(), "x");
    }
}
