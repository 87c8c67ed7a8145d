package org.publicaccord.contractservice.providerselection;

import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.decider.Refusal;

/** Why a command about a selection is refused. */
final class Refusals {

    private static final String PSR =
            "Health Care Services (Provider Selection Regime) Regulations 2023 (SI 2023/1348), reg ";

    private Refusals() {}

    static Refusal notNow(String asked, SelectionState state) {
        return EveryContract.notNow(asked, Words.stands(state), Words.next(state));
    }

    static Refusal noticesOfTheAct() {
        return new Refusal(
                "notice-of-another-regime",
                "The notices of the Procurement Act 2023 do not concern a selection of a provider.",
                "Publish the notices of the process, and enter their confirmation here.",
                PSR + "6 to 11");
    }

    static Refusal entered() {
        return EveryContract.notNow(
                "to give the selection up",
                "the contract is entered",
                "Go on with the delivery of the contract.");
    }

    static Refusal noPackInForce(LocalDate day) {
        return new Refusal(
                "no-rules-in-force",
                "No rule pack of the Provider Selection Regime is in force on %s."
                        .formatted(inWords(day)),
                "Have the operator configure the rule pack that is in force.",
                "A rule of this platform: nothing is decided without the rules in force");
    }

    static Refusal servicesNotClassified() {
        return new Refusal(
                "health-services-not-classified",
                "The need names no CPV code, so nobody can tell whether it is health care.",
                "Record the need with the code of its main subject matter.",
                PSR + "2 and Schedule 1");
    }

    static Refusal partNotStated(String cpv) {
        return new Refusal(
                "health-services-in-part",
                "The CPV code %s counts only in part, and that part is not stated.".formatted(cpv),
                "State that the services are of the part that Schedule 1 names, or procure under"
                        + " the Procurement Act 2023.",
                PSR + "2 and Schedule 1");
    }

    static Refusal notOfThisProcess(String notice, String process) {
        return new Refusal(
                "notice-of-another-process",
                "A notice %s does not belong to %s at this point.".formatted(notice, process),
                "Publish the notices of the process in their order.",
                PSR + "6 to 11");
    }

    static Refusal noticeBeforeChoice() {
        return new Refusal(
                "selection-not-announced",
                "The notice that comes before the choice of a provider is not published.",
                "Publish the intention to follow the process, or the tender notice, first.",
                PSR + "10 and 11");
    }

    static Refusal choiceTooEarly(LocalDate from) {
        return new Refusal(
                "choice-too-early",
                "A most suitable provider may be chosen from %s on, fourteen days after the notice."
                        .formatted(inWords(from)),
                "Choose the provider on that day or later.",
                PSR + "10, and its statutory guidance");
    }

    static Refusal publishedInTheFuture() {
        return new Refusal(
                "published-in-the-future",
                "The notice would be published at a time that has not come.",
                "Enter the time that the central digital platform confirms.",
                "A rule of this platform: the clocks of law start when a notice is published");
    }

    static Refusal standstillRuns(LocalDate lastDay, String legalBasis) {
        return new Refusal(
                "selection-standstill-runs",
                "The standstill lasts until the midnight that ends %s.".formatted(inWords(lastDay)),
                "Award the contract on %s or later, if no representation comes."
                        .formatted(inWords(lastDay.plusDays(1))),
                legalBasis);
    }

    static Refusal furtherDecisionOwed() {
        return new Refusal(
                "further-decision-owed",
                "A representation or the panel's advice keeps the standstill open.",
                "Provide the information, and decide further.",
                PSR + "12(4)-(6)");
    }

    static Refusal atPanel() {
        return new Refusal(
                "panel-advice-awaited",
                "The Independent Patient Choice and Procurement Panel considers the selection.",
                "Record its advice, and decide further.",
                PSR + "23");
    }

    static Refusal notAwarded() {
        return new Refusal(
                "selection-not-awarded",
                "The contract is not awarded yet.",
                "Award the contract first; then it can be entered.",
                PSR + "12");
    }

    static Refusal representationTooLate(LocalDate lastDay) {
        return new Refusal(
                "standstill-representation-too-late",
                "Representations could be made until the midnight that ends %s."
                        .formatted(inWords(lastDay)),
                "Answer the provider; the standstill is not kept open by this.",
                PSR + "12(3)");
    }

    static Refusal representationInTheFuture() {
        return new Refusal(
                "representation-in-the-future",
                "The representation would be received on a day that has not come.",
                "Record it once it is received, with that day.",
                PSR + "12(3)");
    }

    static Refusal tooManyRepresentations(int most) {
        return new Refusal(
                "too-many-representations",
                "%d representations are on record, and no more are kept.".formatted(most),
                "Decide further on these, and keep the others in a document.",
                "A rule of this platform: every list has a limit");
    }

    static Refusal representationUnknown() {
        return new Refusal(
                "representation-unknown",
                "No representation with this id was received.",
                "Check the id, or record the representation first.",
                PSR + "12");
    }

    static Refusal informationNotProvided() {
        return new Refusal(
                "information-not-provided",
                "A provider that made a representation has not got the information it may have.",
                "Provide it, or record why there is none to give.",
                PSR + "12(4)");
    }

    static Refusal panelTooLate(LocalDate lastDay) {
        return new Refusal(
                "panel-too-late",
                "A provider could go to the panel until the midnight that ends %s."
                        .formatted(inWords(lastDay)),
                "Award the contract.",
                PSR + "12(4)-(6) and 23");
    }
}
