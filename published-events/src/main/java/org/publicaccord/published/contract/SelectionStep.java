package org.publicaccord.published.contract;

/** What is recorded of a selection of a provider and is not public. */
public enum SelectionStep {
    PROVIDER_CHOSEN,
    /** To a provider that made a representation. */
    INFORMATION_PROVIDED,
    /** A provider went to the Independent Patient Choice and Procurement Panel. */
    PANEL_REFERRED,
    PANEL_ADVISED
}
