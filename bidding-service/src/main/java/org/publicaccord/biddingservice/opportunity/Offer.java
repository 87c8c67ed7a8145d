package org.publicaccord.biddingservice.opportunity;

/** Whether a contract is on offer: its buyer has asked for tenders and has not taken it back. */
public enum Offer {
    ON_OFFER,
    NOT_ON_OFFER;

    /**
     * By the contract's stage and the state of its tender.
     *
     * @param inSelection whether partners are being selected
     * @param tenderStatus from the OCDS codelist tenderStatus, empty if not recorded
     */
    public static Offer of(boolean inSelection, String tenderStatus) {
        return inSelection && tenderStatus.equals("active") ? ON_OFFER : NOT_ON_OFFER;
    }
}
