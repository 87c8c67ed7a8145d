package org.publicaccord.biddingservice.procedure;

import org.publicaccord.biddingservice.terms.CriterionId;

/** One tender under one criterion: what is scored and moderated. */
public record Cell(SubmissionId submission, CriterionId criterion) {}
