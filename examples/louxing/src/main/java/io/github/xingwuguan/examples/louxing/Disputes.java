package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.Check;
import io.github.xingwuguan.casework.Outcome;
import io.github.xingwuguan.casework.Party;
import io.github.xingwuguan.casework.Satisfaction;
import io.github.xingwuguan.casework.foreign.CaseHistory;
import io.github.xingwuguan.casework.foreign.Meaning;
import io.github.xingwuguan.casework.foreign.StatusLine;
import io.github.xingwuguan.casework.foreign.StatusMap;
import io.github.xingwuguan.casework.foreign.Step;
import io.github.xingwuguan.lifecycle.Role;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a mediation ledger tells of disputes (调解台账): an invented system of another department, with statuses of its own. */
final class Disputes {
    /** The category of what the community settles. */
    static final String SIMPLE = "neighbours";

    private static final String COMPLEX = "service-fees";
    private static final String DIFFICULT = "building-faults";
    private static final String SYSTEM = "mediation";
    private static final int COUNT = 5_040;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private static final String TAKEN = "登记受理";
    private static final String TALKING = "调解中";
    private static final String TO_JUSTICE = "移交司法所";
    private static final String SETTLED = "调解成功";
    private static final String FAILED = "调解不成";
    private static final String ASKED = "回访满意";

    private Disputes() {}

    /** {@return what its statuses mean} */
    static StatusMap map() {
        return new StatusMap(
                SYSTEM,
                List.of(
                        means(TAKEN, Meaning.REPORT, Meaning.ACCEPT, Meaning.DISPATCH, Meaning.SIGN)
                                .share(Share.LEAD)
                                .build(),
                        means(TALKING).build(),
                        means(TO_JUSTICE, Meaning.ESCALATE, Meaning.DISPATCH, Meaning.SIGN)
                                .level(Level.SUBDISTRICT)
                                .share(Share.LEAD)
                                .build(),
                        means(SETTLED, Meaning.SUBMIT_DISPOSAL, Meaning.VERIFY, Meaning.CLEAR)
                                .build(),
                        means(FAILED, Meaning.CONCLUDE)
                                .outcome(Outcome.ADVISED_LEGAL_REMEDY)
                                .build(),
                        means(ASKED, Meaning.RECORD_CALLBACK)
                                .found(Check.CONFIRMED)
                                .satisfaction(Satisfaction.SATISFIED)
                                .build()));
    }

    private static StatusLine.Builder means(String status, Meaning... meanings) {
        return StatusLine.builder().status(status).addMeans(meanings);
    }

    /** {@return the histories, by the day on which each begins} */
    static List<CaseHistory> of(DistrictPlan plan) {
        List<CompoundProfile> places = CaseRequests.places("dispute", COUNT, plan.compounds(), 0);
        int days = (int) ChronoUnit.DAYS.between(FIRST, DistrictPlan.AS_OF);
        int[] begun = IntStream.rangeClosed(1, COUNT)
                .map(number -> Draws.of("dispute-day", number).between(0, days))
                .sorted()
                .toArray();
        List<CaseHistory> histories = new ArrayList<>();
        for (int number = 1; number <= COUNT; number++) {
            Draws draws = Draws.of("dispute", number);
            histories.add(history(number, places.get(number - 1), FIRST.plusDays(begun[number - 1]), draws));
        }
        return histories;
    }

    private static CaseHistory history(int number, CompoundProfile place, LocalDate day, Draws draws) {
        CaseHistory.Builder history = CaseHistory.builder()
                .key(ExternalKey.of(SYSTEM, "TJ-" + Names.digits(number, 5)))
                .kind(CaseKind.DISPUTE)
                .place(PlaceId.of(place.id()));
        Course course = new Course(history, draws, day);
        OrgId community = OrgId.of(Names.community(place.setting().community()).value());
        switch (draws.weighted(88, 10, 2)) {
            case 0 -> {
                history.category(SIMPLE).level(Level.COMMUNITY);
                course.simple(new Party(community, Role.COMMUNITY, Level.COMMUNITY));
            }
            case 1 -> {
                history.category(COMPLEX).level(Level.SUBDISTRICT);
                course.hard(justice(), 5, 30);
            }
            default -> {
                history.category(DIFFICULT).level(Level.DISTRICT);
                course.hard(new Party(OrgId.of("housing"), Role.DEPARTMENT, Level.DISTRICT), 15, 75);
            }
        }
        return history.build();
    }

    private static Party justice() {
        return new Party(OrgId.of("justice"), Role.DEPARTMENT, Level.SUBDISTRICT);
    }

    /** One history while it is drawn; what would come after the day of the figures has not come yet. */
    private static final class Course {
        private final CaseHistory.Builder history;
        private final Draws draws;
        private LocalDate day;

        private Course(CaseHistory.Builder history, Draws draws, LocalDate day) {
            this.history = history;
            this.draws = draws;
            this.day = day;
        }

        private void simple(Party community) {
            add(step(TAKEN).party(community));
            if (draws.chance(0.03)) {
                later(3, 8);
                add(step(TO_JUSTICE).party(justice()));
            }
            later(1, 8);
            end(0.96);
        }

        private void hard(Party party, int least, int most) {
            add(step(TAKEN).party(party));
            later(1, 4);
            add(step(TALKING));
            later(least, most);
            end(0.85);
            if (draws.chance(0.4)) {
                later(1, 5);
                add(step(ASKED));
            }
        }

        private void end(double settled) {
            add(step(draws.chance(settled) ? SETTLED : FAILED));
        }

        private void later(int least, int most) {
            day = day.plusDays(draws.between(least, most));
        }

        private Step.Builder step(String status) {
            return Step.builder().status(status).at(RequestLog.onDay(day, draws));
        }

        private void add(Step.Builder step) {
            if (!day.isAfter(DistrictPlan.AS_OF)) {
                history.addSteps(step.build());
            }
        }
    }
}
