package org.publicaccord.contractservice.receiving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.publicaccord.contractservice.coinvestment.CapitalStack;
import org.publicaccord.contractservice.coinvestment.Change;
import org.publicaccord.contractservice.coinvestment.Ground;
import org.publicaccord.contractservice.coinvestment.Instrument;
import org.publicaccord.contractservice.coinvestment.Layer;
import org.publicaccord.contractservice.coinvestment.OutcomeTest;
import org.publicaccord.contractservice.coinvestment.ReturnCap;
import org.publicaccord.contractservice.coinvestment.SubsidyFinding;
import org.publicaccord.contractservice.coinvestment.SurplusSplit;
import org.publicaccord.contractservice.coinvestment.Terms;
import org.publicaccord.contractservice.coinvestment.Tranche;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.rules.subsidies.Assistance;
import org.publicaccord.rules.subsidies.SubsidyForm;

/** The bodies of requests about co-investments. What is wrong with one is said while it is read. */
final class CoInvestmentBodies {

    private CoInvestmentBodies() {}

    /** An organisation, by its identifier and name. */
    record OrganisationBody(String organisation, String name) {
        OrganisationBody {
            party(organisation, name, PartyRole.INVESTOR);
        }

        Party as(PartyRole role) {
            return party(organisation, name, role);
        }

        private static Party party(String organisation, String name, PartyRole role) {
            return new Party(
                    new OrganisationId(organisation),
                    name,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(role),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** A layer of a capital stack. */
    record LayerBody(String id, Instrument instrument, String investor, Money amount, int rank) {
        Layer layer() {
            return new Layer(id, instrument, new OrganisationId(investor), amount, rank);
        }
    }

    /** Who invests what in whom. */
    record StackBody(
            OrganisationBody investee,
            List<OrganisationBody> investors,
            Money total,
            List<LayerBody> layers) {
        StackBody {
            stack(total, layers);
        }

        CapitalStack stack() {
            return stack(total, layers);
        }

        private static CapitalStack stack(Money total, List<LayerBody> layers) {
            return new CapitalStack(total, layers.stream().map(LayerBody::layer).toList());
        }

        List<Party> parties() {
            return investors.stream().map(it -> it.as(PartyRole.INVESTOR)).toList();
        }
    }

    /** What a layer earns of a surplus, in percent. */
    record ShareBody(String layer, BigDecimal percent) {}

    /** What has to be true before capital is released. */
    record TestBody(
            String id,
            String measure,
            String unit,
            BigDecimal target,
            String evidenceSource,
            String verifier,
            LocalDate dueOn) {
        OutcomeTest test() {
            return new OutcomeTest(
                    id, measure, unit, target, evidenceSource, new OrganisationId(verifier), dueOn);
        }
    }

    /**
     * Terms; the cap on return is a percentage, or a multiple.
     *
     * @param wordingSha256 the content address of the full agreement
     */
    record TermsBody(
            LocalDate firstDay,
            LocalDate lastDay,
            Optional<BigDecimal> returnCapPercent,
            Optional<BigDecimal> returnCapMultiple,
            LocalDate graceUntil,
            LocalDate holidayUntil,
            LocalDate patienceUntil,
            List<ShareBody> shares,
            BigDecimal reinvestedPercent,
            BigDecimal communityPercent,
            List<TestBody> tests,
            List<Tranche> tranches,
            int reportEveryMonths,
            String wordingSha256) {
        TermsBody {
            cap(returnCapPercent, returnCapMultiple);
        }

        Terms terms() {
            return new Terms(
                    firstDay,
                    lastDay,
                    cap(returnCapPercent, returnCapMultiple),
                    graceUntil,
                    holidayUntil,
                    patienceUntil,
                    new SurplusSplit(
                            shares.stream()
                                    .map(it -> new SurplusSplit.Share(it.layer(), it.percent()))
                                    .toList(),
                            reinvestedPercent,
                            communityPercent),
                    tests.stream().map(TestBody::test).toList(),
                    tranches,
                    reportEveryMonths,
                    new Sha256(wordingSha256));
        }

        private static ReturnCap cap(Optional<BigDecimal> percent, Optional<BigDecimal> multiple) {
            if (percent.isPresent() == multiple.isPresent()) {
                throw new IllegalArgumentException(
                        "the cap on return is a percentage or a multiple");
            }
            return percent.<ReturnCap>map(ReturnCap.Percent::new)
                    .or(() -> multiple.map(ReturnCap.Multiple::new))
                    .orElseThrow();
        }
    }

    /**
     * What public capital is under the Subsidy Control Act 2022.
     *
     * @param marketTermsSha256 the content address of what shows that its terms are those of the
     *     market; then nothing else is asked
     */
    record SubsidyBody(
            Optional<String> marketTermsSha256,
            Optional<SubsidyForm> form,
            Optional<Money> equivalent,
            Optional<List<Assistance>> received,
            Optional<Map<String, String>> principles,
            Optional<LocalDate> reportedOn,
            String because) {
        SubsidyBody {
            new Reason(because);
            if (marketTermsSha256.isEmpty() && (form.isEmpty() || equivalent.isEmpty())) {
                throw new IllegalArgumentException(
                        "give what shows the terms of the market, or form and equivalent");
            }
        }

        SubsidyFinding finding() {
            return marketTermsSha256
                    .<SubsidyFinding>map(it ->
                            new SubsidyFinding.MarketTerms(new Sha256(it), new Reason(because)))
                    .orElseGet(this::assessed);
        }

        private SubsidyFinding.Assessed assessed() {
            Map<String, Reason> reasons = new TreeMap<>();
            principles
                    .orElse(Map.of())
                    .forEach((code, words) -> reasons.put(code, new Reason(words)));
            return new SubsidyFinding.Assessed(
                    form.orElseThrow(),
                    equivalent.orElseThrow(),
                    received.orElse(List.of()),
                    reasons,
                    reportedOn,
                    new Reason(because));
        }
    }

    /** A change: new terms, or a layer that is converted or taken over. */
    record ChangeBody(
            Optional<TermsBody> terms,
            Optional<String> layer,
            Optional<Instrument> instrument,
            Optional<Integer> rank,
            Optional<OrganisationBody> investor,
            SubsidyBody subsidy,
            String because) {
        ChangeBody {
            change(terms, layer, instrument, rank, investor);
            new Reason(because);
        }

        Change change() {
            return change(terms, layer, instrument, rank, investor);
        }

        private static Change change(
                Optional<TermsBody> terms,
                Optional<String> layer,
                Optional<Instrument> instrument,
                Optional<Integer> rank,
                Optional<OrganisationBody> investor) {
            if (terms.isPresent()) {
                return new Change.NewTerms(terms.get().terms());
            }
            if (layer.isPresent() && instrument.isPresent() && rank.isPresent()) {
                return new Change.Conversion(layer.get(), instrument.get(), rank.get());
            }
            if (layer.isPresent() && investor.isPresent()) {
                return new Change.Refinancing(layer.get(), investor.get().as(PartyRole.INVESTOR));
            }
            throw new IllegalArgumentException(
                    "give new terms, or a layer with its instrument and rank, or with its investor");
        }
    }

    /** Why capital is called in: a default, or an established fraud with its evidence. */
    record GroundBody(
            Optional<String> defaulted,
            Optional<String> fraudEstablishedBy,
            Optional<LocalDate> establishedOn,
            Optional<String> evidenceSha256) {
        GroundBody {
            ground(defaulted, fraudEstablishedBy, establishedOn, evidenceSha256);
        }

        Ground ground() {
            return ground(defaulted, fraudEstablishedBy, establishedOn, evidenceSha256);
        }

        private static Ground ground(
                Optional<String> defaulted,
                Optional<String> by,
                Optional<LocalDate> on,
                Optional<String> evidence) {
            if (defaulted.isPresent()) {
                return new Ground.Default(new Reason(defaulted.get()));
            }
            if (by.isPresent() && on.isPresent() && evidence.isPresent()) {
                return new Ground.Fraud(by.get(), on.get(), new Sha256(evidence.get()));
            }
            throw new IllegalArgumentException(
                    "say what was defaulted on, or who established a fraud, when, and the evidence");
        }
    }
}
