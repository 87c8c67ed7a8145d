package org.publicaccord.monitoringservice.obligations;

/** The notices that can be owed once there is an award. */
public enum NoticeCode {
    /** Contract details, s.53. */
    UK7,
    /** Contract payment, s.70. */
    UK8,
    /** Contract performance, s.71. */
    UK9,
    /** Contract termination, s.80. */
    UK11,
    /** Of an award under the Provider Selection Regime (SI 2023/1348). */
    PSR_AWARD;

    /** Whether the Procurement Act 2023 numbers it. */
    public boolean isOfTheAct() {
        return this != PSR_AWARD;
    }
}
