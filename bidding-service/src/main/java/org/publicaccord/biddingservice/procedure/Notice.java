package org.publicaccord.biddingservice.procedure;

import org.publicaccord.biddingservice.terms.Outline;
import org.publicaccord.biddingservice.terms.ProcedureTerms;

/** What the tender notice says, as it was when the opportunity was opened. */
public record Notice(Outline outline, ProcedureTerms terms) {}
