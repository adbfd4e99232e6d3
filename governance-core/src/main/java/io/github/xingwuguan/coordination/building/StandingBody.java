package io.github.xingwuguan.coordination.building;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.place.Dated;
import io.github.xingwuguan.place.History;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;

/**
 * The building meeting as a body that stays (楼宇会组织): building head, stairwell heads, residents' representatives, Party members.
 *
 * @param id its id
 * @param buildings for which it is; at least one
 * @param members who sits on it, each for a term; at any time at most one building head
 */
public record StandingBody(OrgId id, List<PlaceId> buildings, List<Member> members) {
    /** The wire form. */
    public static final Shape<StandingBody> SHAPE = Shape.of(
            "Standing body",
            Field.of("id", Type.ORG, StandingBody::id),
            Field.of("buildings", Type.list(Type.PLACE), StandingBody::buildings),
            Field.of("members", Type.list(Member.SHAPE), StandingBody::members),
            StandingBody::new);

    /** As what somebody sits on it (成员身份). */
    public enum Part implements Coded {
        /** Building head (楼栋长). */
        HEAD("head"),
        /** Stairwell head (单元长). */
        STAIRWELL_HEAD("stairwell-head"),
        /** Residents' representative (居民代表). */
        REPRESENTATIVE("representative"),
        /** Party member (党员). */
        PARTY_MEMBER("party-member");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Who sits on it (成员).
     *
     * @param person who
     * @param part as what
     * @param term the days
     */
    public record Member(ActorId person, Part part, DateRange term) {
        /** The wire form. */
        public static final Shape<Member> SHAPE = Shape.of(
                "Member",
                Field.of("person", Type.ACTOR, Member::person),
                Field.of("part", Type.code("Part", Part.values()), Member::part),
                Field.of("term", BasicShapes.DATES, Member::term),
                Member::new);
    }

    /**
     * Copies the lists.
     *
     * @param id its id
     * @param buildings for which it is
     * @param members who sits on it
     * @throws IllegalArgumentException if it is for no building
     * @throws io.github.xingwuguan.basics.GovernanceException {@code overlapping-periods} if there are two heads at a time
     */
    public StandingBody {
        buildings = List.copyOf(buildings);
        members = List.copyOf(members);
        if (buildings.isEmpty()) {
            throw new IllegalArgumentException("Standing body must be for a building, but was for none");
        }
        new History<>(members.stream()
                .filter(member -> member.part() == Part.HEAD)
                .map(member -> new Dated<>(member.person(), member.term()))
                .toList());
    }

    /**
     * {@return whether somebody is its building head on a day}
     *
     * @param person who
     * @param date the day
     */
    public boolean isHead(ActorId person, LocalDate date) {
        return members.stream()
                .anyMatch(member -> member.part() == Part.HEAD
                        && member.person().equals(person)
                        && member.term().contains(date));
    }
}
