package org.publicaccord.contractservice.delegating;

import org.publicaccord.contractservice.contract.Text;

/** The body of a request to form a team. */
record TeamBody(String name) {
    TeamBody {
        Text.said(Text.SHORT, "a team's name", name);
    }
}
