package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.assembly.committee.CommitteeBook;
import io.github.xingwuguan.assembly.committee.CommitteeHistory;
import io.github.xingwuguan.assembly.committee.CommitteePolicy;
import io.github.xingwuguan.assembly.committee.CommitteeSitting;
import io.github.xingwuguan.assembly.committee.CommitteeState;
import io.github.xingwuguan.assembly.committee.CommitteeStatus;
import io.github.xingwuguan.assembly.committee.MotionOutcome;
import io.github.xingwuguan.assembly.committee.SittingOutcome;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.carriage.Committee;
import io.github.xingwuguan.carriage.Roster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Figures of how committees stand, and of what their meetings came to: a committee in office need not be able to act. */
final class CommitteeFigures {
    private static final Stage<Optional<Books>> BOOKS = Stage.after(
            List.of(AssemblyFigures.COMMITTEES),
            "committee-books",
            List.of(Reads.of(RecordKind.COMMITTEE_BOOK), Reads.of(RecordKind.APPOINTMENT)),
            inputs -> inputs.policies().committees().map(policy -> books(policy, inputs)));

    private static final Stage<Optional<Acting>> ACTING = Stage.after(
            List.of(BOOKS, AssemblyFigures.STANDING),
            "committees-that-act",
            List.of(),
            inputs -> inputs.result(BOOKS).map(books -> new Acting(books, inputs.result(AssemblyFigures.STANDING))));

    private CommitteeFigures() {}

    /**
     * Committees with how they stand on the day, and their meetings.
     *
     * @param policy what is asked of them
     * @param states how they stand; one of which no day is kept is still preparing
     * @param meetings the meetings in the days of the question
     */
    private record Books(
            PolicyId policy, Map<Committee, CommitteeState> states, Map<CommitteeSitting, SittingOutcome> meetings) {
        /** {@return how a committee stands; each of the district has a state} */
        CommitteeState state(Committee committee) {
            return states.getOrDefault(committee, CommitteeState.PREPARING);
        }

        List<String> in(CommitteeState state) {
            return states.entrySet().stream()
                    .filter(committee -> committee.getValue() == state)
                    .map(committee -> committee.getKey().id().value())
                    .sorted()
                    .toList();
        }

        List<String> held() {
            return meetings.entrySet().stream()
                    .filter(meeting -> meeting.getValue().isHeld())
                    .map(meeting -> id(meeting.getKey()))
                    .sorted()
                    .toList();
        }

        int motions() {
            return meetings.values().stream()
                    .mapToInt(outcome -> outcome.motions().size())
                    .sum();
        }

        List<String> carried() {
            List<String> carried = new ArrayList<>();
            meetings.forEach((sitting, outcome) -> outcome.motions().stream()
                    .filter(motion -> motion.result() == MotionOutcome.Result.CARRIED)
                    .forEach(motion -> carried.add(id(sitting) + "/" + motion.motion())));
            return carried.stream().sorted().toList();
        }

        private static String id(CommitteeSitting sitting) {
            return sitting.committee() + "/" + sitting.id();
        }
    }

    /** How committees stand, and the compounds there are. */
    private record Acting(Books books, AssemblyFigures.Standing standing) {
        /** {@return the compounds in which a committee can act} */
        List<String> compounds() {
            return standing.with(committee -> books.state(committee).acts());
        }
    }

    private static Books books(CommitteePolicy policy, Stage.Inputs inputs) {
        Roster roster = Roster.of(inputs.records(RecordKind.APPOINTMENT));
        Map<OrgId, CommitteeBook> books = new HashMap<>();
        inputs.records(RecordKind.COMMITTEE_BOOK).forEach(book -> books.put(book.committee(), book));
        Map<Committee, CommitteeState> states = new HashMap<>();
        Map<CommitteeSitting, SittingOutcome> meetings = new HashMap<>();
        for (Committee committee : inputs.result(AssemblyFigures.COMMITTEES)) {
            CommitteeBook book = books.getOrDefault(
                    committee.id(), new CommitteeBook(committee.id(), CommitteeHistory.of(List.of()), List.of()));
            CommitteeHistory history = book.history();
            states.put(
                    committee,
                    CommitteeStatus.of(
                                    committee,
                                    history,
                                    roster,
                                    policy,
                                    inputs.question().asOf())
                            .state());
            book.sittings().stream()
                    .filter(sitting -> inputs.question().counts(sitting.heldOn()))
                    .forEach(sitting ->
                            meetings.put(sitting, SittingOutcome.of(sitting, committee, history, roster, policy)));
        }
        return new Books(policy.id(), states, meetings);
    }

    static List<FigureDefinition> all() {
        List<FigureDefinition> all = new ArrayList<>();
        all.add(define("committee.acting", "业委会或物管会能够履职的小区，占全部小区", "compounds whose committee can act, of all")
                .fromRuled(
                        ACTING,
                        (acting, question) -> Outcome.share(
                                acting.standing().compounds().size(),
                                Figure.Time.on(question.asOf()),
                                Optional.of(acting.books().policy()),
                                acting.compounds())));
        for (CommitteeState state : CommitteeState.values()) {
            all.add(define(
                            "committee." + state.code(),
                            "业委会和物管会：" + state.label().zh(),
                            "committees of both kinds: " + state.label().en())
                    .fromRuled(
                            BOOKS,
                            (books, question) -> Outcome.count(
                                    Figure.Time.on(question.asOf()), Optional.of(books.policy()), books.in(state))));
        }
        all.add(meetings(
                "meeting.held",
                Label.of("达到出席人数的委员会会议，占已召开", "meetings of committees to which enough came, of those called"),
                known -> known.meetings().size(),
                Books::held));
        all.add(meetings(
                "meeting.carried",
                Label.of("委员会会议通过的议题，占已提交", "motions that meetings of committees carried, of those put"),
                Books::motions,
                Books::carried));
        return all;
    }

    private static FigureDefinition meetings(
            String id, Label says, ToIntFunction<Books> all, Function<Books, List<String>> some) {
        return define(id, says.zh(), says.en())
                .fromRuled(
                        BOOKS,
                        (books, question) -> Outcome.share(
                                all.applyAsInt(books),
                                CaseFigures.time(question),
                                Optional.of(books.policy()),
                                some.apply(books)));
    }

    private static FigureDefinition.Draft define(String id, String zh, String en) {
        return FigureDefinition.of(id, Section.ASSEMBLY, zh, en);
    }
}
