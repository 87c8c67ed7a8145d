package org.publicaccord.contractservice.documents;

/** What a document is to its contract. */
public enum DocumentKind {
    SPECIFICATION("specification"),
    TENDER_DOCUMENT("tender document"),
    CONTRACT("contract"),
    AGREEMENT("agreement"),
    ANNEX("annex"),
    EVIDENCE("evidence"),
    REPORT("report"),
    PLAN("plan"),
    CORRESPONDENCE("correspondence"),
    OTHER("other document");

    private final String words;

    DocumentKind(String words) {
        this.words = words;
    }

    /** As people call it. */
    public String words() {
        return words;
    }

    /** Whether it says what was agreed. */
    public boolean saysWhatWasAgreed() {
        return switch (this) {
            case CONTRACT, AGREEMENT, ANNEX -> true;
            case SPECIFICATION, TENDER_DOCUMENT, EVIDENCE, REPORT, PLAN, CORRESPONDENCE, OTHER ->
                    false;
        };
    }
}
