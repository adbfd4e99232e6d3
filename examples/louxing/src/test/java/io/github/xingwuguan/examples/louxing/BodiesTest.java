package io.github.xingwuguan.examples.louxing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.coordination.ConferenceSlot;
import io.github.xingwuguan.coordination.appraisal.AppraisalAct;
import io.github.xingwuguan.coordination.appraisal.AppraisalRound;
import io.github.xingwuguan.coordination.appraisal.AppraisalRules;
import io.github.xingwuguan.coordination.building.BuildingAct;
import io.github.xingwuguan.coordination.building.BuildingMeeting;
import io.github.xingwuguan.coordination.building.BuildingRules;
import io.github.xingwuguan.coordination.building.Notice;
import io.github.xingwuguan.coordination.enforcement.EnforcementPresence;
import io.github.xingwuguan.coordination.enforcement.EnforcementRules;
import io.github.xingwuguan.coordination.enforcement.HandOver;
import io.github.xingwuguan.coordination.enforcement.LiaisonRegister;
import io.github.xingwuguan.coordination.initiative.InitiativeAct;
import io.github.xingwuguan.coordination.initiative.InitiativeRules;
import io.github.xingwuguan.coordination.initiative.MicroInitiative;
import io.github.xingwuguan.coordination.posts.HeadPost;
import io.github.xingwuguan.coordination.posts.HeadPosts;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.json.GovernanceJson;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.shape.Type;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is recorded of the bodies of a compound is what is true of it. */
class BodiesTest {
    private static final DistrictPlan PLAN = new DistrictPlan();
    private static final WorkCalendar CALENDAR = ChinaHolidays.calendar2024To2026();
    private static final DateRange YEAR = DateRange.of(DistrictPlan.AS_OF.minusYears(1), DistrictPlan.AS_OF);

    private static <T> List<T> lines(String name, Type<T> type) throws IOException {
        List<T> values = new ArrayList<>();
        try (InputStream in = LouxingData.open(name)) {
            GovernanceJson.standard().lines(name, in, type, values::add);
        }
        return values;
    }

    /** The facts of a name that are values, by compound. */
    private static Map<PlaceId, Fact> facts(String name) {
        Map<PlaceId, Fact> facts = new LinkedHashMap<>();
        for (CompoundProfile place : PLAN.participants()) {
            Fact fact = PLAN.facts(place).get(name);
            if (fact != null && fact.isValue()) {
                facts.put(Names.compound(place), fact);
            }
        }
        return facts;
    }

    private static List<BuildingMeeting> meetings() throws IOException {
        DatedRules<BuildingRules> policy = BundledPolicies.LOUXING_BUILDING_MEETINGS.read();
        return lines(LouxingData.MEETINGS, BuildingAct.LOG).stream()
                .map(log -> log.decided(BuildingMeeting.LIFECYCLE, BuildingMeeting.of(log.id()), policy, CALENDAR))
                .toList();
    }

    private static boolean isHeldInYear(BuildingMeeting meeting) {
        return meeting.heldAt()
                .map(at -> at.atZone(WorkCalendar.CHINA).toLocalDate())
                .filter(YEAR::contains)
                .isPresent();
    }

    @Test
    void building_meetings_held_in_twelve_months_are_as_many_as_the_fact_says() throws IOException {
        Map<PlaceId, Fact> held = new LinkedHashMap<>();
        facts("building-meetings").keySet().forEach(compound -> held.put(compound, Fact.quantity(0)));
        Map<PlaceId, Integer> counts = new LinkedHashMap<>();
        meetings().stream()
                .filter(BodiesTest::isHeldInYear)
                .forEach(meeting ->
                        counts.merge(meeting.notice().map(Notice::compound).orElseThrow(), 1, Integer::sum));
        counts.forEach((compound, count) -> held.put(compound, Fact.quantity(count)));
        assertThat(held).isEqualTo(facts("building-meetings"));
        assertThat(held).hasSize(174);
    }

    @Test
    void one_meeting_is_of_the_size_that_was_reported() throws IOException {
        List<BuildingMeeting> real = meetings().stream()
                .filter(meeting -> meeting.attendance().denominator() == 291)
                .toList();
        assertThat(real).hasSize(1);
        assertThat(real.get(0).attendance()).isEqualTo(Ratio.of(21, 291));
        assertThat(real.get(0).notice().orElseThrow().topics().get(0).matter()).isEqualTo("电动车棚选址");
    }

    @Test
    void posts_staffed_are_as_many_as_the_fact_says() throws IOException {
        HeadPosts posts = HeadPosts.of(lines(LouxingData.POSTS, HeadPost.SHAPE));
        Map<PlaceId, Fact> staffed = new LinkedHashMap<>();
        for (PlaceId compound : facts("posts-staffed").keySet()) {
            staffed.put(compound, new Fact.Share(posts.staffed(compound, DistrictPlan.AS_OF)));
        }
        assertThat(staffed).isEqualTo(facts("posts-staffed")).hasSize(174);
    }

    @Test
    void marks_of_the_committee_are_those_of_the_fact() throws IOException {
        DatedRules<AppraisalRules> policy = BundledPolicies.LOUXING_APPRAISAL.read();
        Map<PlaceId, Fact> marks = new LinkedHashMap<>();
        lines(LouxingData.APPRAISALS, AppraisalAct.LOG).stream()
                .map(log -> log.decided(AppraisalRound.LIFECYCLE, AppraisalRound.of(log.id()), policy, CALENDAR))
                .forEach(round -> marks.put(round.opening().orElseThrow().compound(), round.result(policy.rules())));
        assertThat(marks).isEqualTo(facts("committee-appraisal")).isNotEmpty();
    }

    @Test
    void conferences_and_items_of_the_log_are_those_of_the_facts() throws IOException {
        List<ConferenceSlot> log = lines(LouxingData.CONFERENCES, ConferenceSlot.SHAPE);
        Map<PlaceId, Fact> schedule = new LinkedHashMap<>();
        Map<PlaceId, Fact> items = new LinkedHashMap<>();
        for (PlaceId compound : facts("conferences-on-schedule").keySet()) {
            List<ConferenceSlot> own = log.stream()
                    .filter(slot -> slot.compound().equals(compound))
                    .toList();
            schedule.put(
                    compound,
                    Fact.share(own.stream().filter(ConferenceSlot::isOnSchedule).count(), own.size()));
            items.put(
                    compound,
                    Fact.share(
                            own.stream()
                                    .mapToLong(slot -> slot.items().numerator())
                                    .sum(),
                            own.stream()
                                    .mapToLong(slot -> slot.items().denominator())
                                    .sum()));
        }
        assertThat(schedule).isEqualTo(facts("conferences-on-schedule")).hasSize(174);
        assertThat(items).isEqualTo(facts("items-done-in-time"));
        assertThat(log).allSatisfy(slot -> {
            assertThat(slot.slot().from()).isAfterOrEqualTo(YEAR.from());
            assertThat(slot.slot().until()).isBeforeOrEqualTo(YEAR.until());
        });
    }

    @Test
    void enforcement_and_initiatives_pass_the_rules() throws IOException {
        DatedRules<EnforcementRules> enforcement = BundledPolicies.LOUXING_ENFORCEMENT.read();
        List<EnforcementPresence> presences = lines(LouxingData.ENFORCEMENT, EnforcementPresence.SHAPE);
        List<HandOver> handOvers = presences.stream()
                .flatMap(presence -> presence.handOvers().stream())
                .map(log -> log.decided(HandOver.LIFECYCLE, HandOver.of(log.id()), enforcement, CALENDAR))
                .toList();
        LiaisonRegister officers = LiaisonRegister.of(presences.stream()
                .flatMap(presence -> presence.officers().stream())
                .toList());
        assertThat(presences)
                .hasSize(60)
                .allMatch(presence -> officers.officer(presence.compound(), DistrictPlan.AS_OF)
                        .isPresent());
        assertThat(handOvers).extracting(HandOver::addressee).contains(Optional.empty());
        DatedRules<InitiativeRules> initiatives = BundledPolicies.LOUXING_INITIATIVES.read();
        assertThat(lines(LouxingData.INITIATIVES, InitiativeAct.LOG).stream()
                        .map(log -> log.decided(
                                MicroInitiative.LIFECYCLE, MicroInitiative.of(log.id()), initiatives, CALENDAR)))
                .hasSize(90)
                .extracting(MicroInitiative::earnsPoints)
                .contains(true, false);
    }
}
