package org.publicaccord.monitoringservice.obligations;

/** The notices under the Procurement Act 2023 that can be owed once there is a contract. */
public enum NoticeCode {
    /** Contract details, s.53. */
    UK7,
    /** Contract payment, s.70. */
    UK8,
    /** Contract performance, s.71. */
    UK9,
    /** Contract termination, s.80. */
    UK11
}
