package org.publicaccord.monitoringservice.obligations;

/** What the record of an exit shows, and steps that lead to the end of a contract may ask for. */
public enum ExitMilestone {
    EXIT_PLAN,
    /** Employee liability information (TUPE Regulations 2006, SI 2006/246, reg 11). */
    STAFF_INFORMATION
}
