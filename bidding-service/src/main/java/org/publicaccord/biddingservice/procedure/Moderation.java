package org.publicaccord.biddingservice.procedure;

import org.publicaccord.biddingservice.terms.Points;
import org.publicaccord.biddingservice.terms.Reason;

/** What one tender is agreed to earn under one criterion, after its assessors were heard. */
public record Moderation(Cell cell, Points points, Reason because) {}
