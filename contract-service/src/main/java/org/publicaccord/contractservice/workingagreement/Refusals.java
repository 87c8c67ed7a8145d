package org.publicaccord.contractservice.workingagreement;

import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.Words;

/** Why a command about the page of a working agreement is refused. */
final class Refusals {

    private static final String SAME_CONTENT =
            "A rule of this platform: whoever signs signs the same";

    private Refusals() {}

    static Refusal notNow(String asked, WorkingAgreementState state) {
        return EveryContract.notNow(asked, Standings.stands(state), Standings.next(state));
    }

    static Refusal over() {
        return EveryContract.notNow(
                "to work by the agreement",
                "the agreement is over",
                "Finish its exit, or record a new need.");
    }

    static Refusal noProcurementNotice() {
        return new Refusal(
                "no-procurement-notice",
                "A working agreement is no procurement: no notice of the Act belongs to it.",
                "Publish the notices of the contract that hosts it there.",
                "Procurement Act 2023, s.2; the duties are its host's");
    }

    static Refusal partnerMissing(Rule rule) {
        return rule.refuse(
                "An agreement needs somebody beside the public body to agree with.",
                "Name at least one partner; the public body signs anyway.");
    }

    static Refusal tooManySentences(Rule rule, int sentences) {
        return rule.refuse(
                "The reason has %d sentences; the page has room for %d."
                        .formatted(sentences, rule.wholeAmount("most-sentences")),
                "Say in fewer sentences why you work together.");
    }

    static Refusal forumTooRare(Rule rule, int days) {
        return rule.refuse(
                "The forum would meet every %d days; at most %d may lie between two meetings."
                        .formatted(days, rule.wholeAmount("most-days-between-meetings")),
                "Let it meet at least once a quarter.");
    }

    static Refusal reviewTooRare(Rule rule, int days) {
        return rule.refuse(
                "A learning review would be held every %d days; at most %d may lie between two."
                        .formatted(days, rule.wholeAmount("most-days-between-reviews")),
                "Review at least twice a year.");
    }

    static Refusal quorumImpossible(Rule rule, int quorum, int members) {
        return rule.refuse(
                "The quorum of %d does not fit %d parties.".formatted(quorum, members),
                "Ask for at least two parties, and for no more than there are.");
    }

    static Refusal otherContent() {
        return new Refusal(
                "other-content-signed",
                "The page says something else than what was signed.",
                "Read the page as it stands now, and sign that.",
                SAME_CONTENT);
    }

    static Refusal daysOver(LocalDate lastDay) {
        return new Refusal(
                "agreement-days-over",
                "The last day of the agreement, %s, is over.".formatted(inWords(lastDay)),
                "Draft the page with days to come, and sign it anew.",
                "A rule of this platform: the public record stays true");
    }

    static Refusal partnersNamedTooEarly(Rule rule, HostRoute route) {
        return rule.refuse(
                "Partners are named after an award: nothing is awarded yet under %s."
                        .formatted(route.words()),
                "Keep the engagement open to all until the award, then name the contract.");
    }

    static Refusal hostNotNamed(Rule rule, HostRoute route) {
        return rule.refuse(
                "The page names no agreement on this platform that is %s.".formatted(route.words()),
                "Name the contract or grant that hosts it, and sign the page anew.");
    }

    static Refusal hostUnknown(Rule rule) {
        return rule.refuse(
                "The contract that should host it is not on record here.",
                "Check its id, or record or import it first.");
    }

    static Refusal hostOfAnotherKind(Rule rule, HostRoute route) {
        return rule.refuse(
                "The contract that should host it is not on record as %s.".formatted(route.words()),
                "Say under which route it was awarded, and manage it here.");
    }

    static Refusal hostNotInForce(Rule rule) {
        return rule.refuse(
                "The contract that should host it is not in force.",
                "Enter it first; or name one that is in force.");
    }

    static Refusal hostOfOthers(Rule rule, String name) {
        return rule.refuse(
                "%s is no party to the contract that should host it.".formatted(name),
                "Let those agree who are its parties, or name another host.");
    }

    static Refusal beyondTheHost(Rule rule, HostStanding host) {
        return rule.refuse(
                "The page promises more money or days than its host: %s until %s."
                        .formatted(
                                host.value()
                                        .map(it -> Words.pounds(it.amount()))
                                        .orElse("an unrecorded value"),
                                host.term()
                                        .lastDay()
                                        .map(it -> inWords(it))
                                        .orElse("an unrecorded day")),
                "Change the host first, by the limits of its own law; then draft the page anew.");
    }

    static Refusal collaborationWithMoney(Rule rule) {
        return rule.refuse(
                "A collaboration that pays money is a contract or a grant.",
                "Take the money out, or name the contract or grant that pays it.");
    }

    static Refusal cooperationWithoutAct(Rule rule) {
        return rule.refuse(
                "No pack of the Procurement Act is in force that says when authorities may"
                        + " cooperate.",
                "Have the operator configure it.");
    }

    static Refusal cooperationForOthers(Rule rule, Optional<BigDecimal> share, BigDecimal most) {
        return rule.refuse(
                share.map(it ->
                                "%s of its activities serve no public function of the parties, more"
                                                .formatted(Words.percent(it))
                                        + " than %s.".formatted(Words.percent(most)))
                        .orElse(
                                "The page does not say what share of the activities serves no"
                                        + " public function of the parties."),
                "Say it, do less for others, or procure it.");
    }

    static Refusal cooperationWithOthers(Rule rule) {
        return rule.refuse(
                "A partner is no contracting authority.",
                "Cooperate with authorities alone, or procure from the others.");
    }
}
