package org.publicaccord.biddingservice.procedure;

import org.publicaccord.biddingservice.terms.PersonId;
import org.publicaccord.biddingservice.terms.Points;
import org.publicaccord.biddingservice.terms.Reason;

/** What one assessor gives one tender under one criterion. */
public record Score(Cell cell, PersonId assessor, Points points, Reason because) {}
