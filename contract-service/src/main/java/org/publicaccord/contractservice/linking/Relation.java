package org.publicaccord.contractservice.linking;

/** How a contract stands to another one. */
public enum Relation {
    /** It is the renewal or the replacement of the other, on the same path or another. */
    FOLLOWS("it comes after"),
    /** The other is its renewal or its replacement. */
    FOLLOWED_BY("after it comes"),
    /** It is a working agreement, and the other is its lawful host. */
    HOSTED_BY("it stands under"),
    /** The other is a working agreement that stands under it. */
    HOSTS("under it stands");

    private final String words;

    Relation(String words) {
        this.words = words;
    }

    /** As the beginning of a clause that ends with the other contract. */
    public String words() {
        return words;
    }

    /** The same as the other contract has it. */
    public Relation mirrored() {
        return switch (this) {
            case FOLLOWS -> FOLLOWED_BY;
            case FOLLOWED_BY -> FOLLOWS;
            case HOSTED_BY -> HOSTS;
            case HOSTS -> HOSTED_BY;
        };
    }

    /** Whether one comes after the other in time. */
    boolean isSuccession() {
        return switch (this) {
            case FOLLOWS, FOLLOWED_BY -> true;
            case HOSTED_BY, HOSTS -> false;
        };
    }
}
