package org.publicaccord.contractservice.documents;

/** A version of a document, and what the public may read of it if the document is public. */
public record Version(Filed filed, ToThePublic toThePublic) {

    /** What the public may read. */
    public sealed interface ToThePublic {

        /** All of it. */
        record Whole() implements ToThePublic {}

        /** Nothing yet: it holds what is withheld, and nobody has decided what and why. */
        record HeldBack() implements ToThePublic {}

        /** A copy in which something is made unreadable. */
        record Redacted(StoredFile copy, Withholding withholding) implements ToThePublic {}

        /** That it is there, and why it may not be read. */
        record Withheld(Withholding withholding) implements ToThePublic {}
    }

    static Version of(Filed filed) {
        return new Version(
                filed,
                filed.holdsWithheld() ? new ToThePublic.HeldBack() : new ToThePublic.Whole());
    }

    /** What the public may read of it, once that is decided. */
    Version showing(ToThePublic shown) {
        return new Version(filed, shown);
    }

    public int number() {
        return filed.number();
    }
}
