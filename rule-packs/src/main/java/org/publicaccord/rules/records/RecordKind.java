package org.publicaccord.rules.records;

/** What a record is, as far as the law of keeping it tells apart. */
public enum RecordKind {
    /** It says what was agreed. */
    AGREEMENT,
    /** It says what was agreed, and was executed as a deed. */
    DEED,
    /** It explains how a public contract came about, or what was done under it. */
    PROCUREMENT
}
