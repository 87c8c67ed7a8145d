package org.publicaccord.contractservice.coinvestment;

/** As what a layer of capital is invested. */
public enum Instrument {
    /** Given: nothing comes back of it, and nothing is earned by it. */
    GRANT("grant"),
    /** Lent, and the first to be lost. */
    FIRST_LOSS("first-loss capital"),
    /** Lent, and served from a share of the surplus. */
    QUASI_EQUITY("quasi-equity"),
    DEBT("debt"),
    EQUITY("equity"),
    /** Withdrawable shares of members (Co-operative and Community Benefit Societies Act 2014). */
    COMMUNITY_SHARES("community shares");

    private final String words;

    Instrument(String words) {
        this.words = words;
    }

    /** As people call it. */
    public String words() {
        return words;
    }

    /** Whether capital comes back to whoever invested it. */
    public boolean comesBack() {
        return this != GRANT;
    }
}
