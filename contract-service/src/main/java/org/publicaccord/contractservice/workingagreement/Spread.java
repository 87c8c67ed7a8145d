package org.publicaccord.contractservice.workingagreement;

/** The lowest and the highest score that parties gave a principle. */
public record Spread(int lowest, int highest) {

    int gap() {
        return highest - lowest;
    }
}
