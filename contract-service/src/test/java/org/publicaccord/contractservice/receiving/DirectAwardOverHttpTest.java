package org.publicaccord.contractservice.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.Route;

/** A direct award under the Act, from its justification to the contract, over HTTP. */
class DirectAwardOverHttpTest extends Procured {

    private static final String DECISION = "{\"because\":\"Nobody else can.\"}";

    @Test
    void a_direct_award_leads_to_a_contract_after_its_notices_and_standstill() throws Exception {
        String contract = begun(Route.DIRECT_AWARD, "79900000", "SUB_CENTRAL");
        String direct = contract + "/direct-award";
        refused(
                posted(
                        direct + "/justification",
                        justification("\"standing\":\"EXCLUDED\""),
                        "commissioner",
                        COUNCIL),
                "direct-award-excluded-supplier");
        ok(
                posted(
                        direct + "/justification",
                        justification("\"standing\":\"CLEAR\""),
                        "commissioner",
                        COUNCIL));
        assertThat(read(direct, "provider", "GB-COH-09442333").getStatus()).isEqualTo(403);
        assertThat(json(read(direct, "commissioner", COUNCIL)).path("state").asString())
                .isEqualTo("Justified");
        refused(
                posted(direct + "/decision", DECISION, "approver", COUNCIL),
                "transparency-notice-missing");
        published(contract, "UK5");
        refused(posted(direct + "/decision", DECISION, "commissioner", COUNCIL), "approval-needed");
        approved(contract, "AWARD", 960_000);
        ok(posted(direct + "/decision", DECISION, "commissioner", COUNCIL));
        published(contract, "UK6");
        refused(entering(contract), "standstill-runs");
        comes(now().plus(Duration.ofDays(20)));
        approved(contract, "ENTER_CONTRACT", 960_000);
        ok(entering(contract));
        var view = json(read(direct, "auditor", "GB-GOV-NAO"));
        assertThat(view.path("state").asString()).isEqualTo("Entered");
        assertThat(view.path("notices")).hasSize(2);
        refused(posted(direct + "/stop", DECISION, "commissioner", COUNCIL), "not-at-this-point");
        assertThat(rule(posted(direct + "/stop", DECISION, "commissioner", "GB-LAE-NRD")))
                .isEqualTo("not-your-contract");
    }

    private static String justification(String standing) {
        return """
        {"ground":"TECHNICAL_REASONS","conditions":"Only they can.",
         "supplier":{"organisation":"GB-COH-09442333","name":"Common Threads","vcse":true},
         "price":{"amount":960000,"currency":"GBP"},%s,"conflicts":"None was found."}
        """
                .formatted(standing);
    }
}
