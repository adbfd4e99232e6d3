package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.coordination.posts.HeadPost;
import io.github.xingwuguan.coordination.posts.HeadPost.Holding;
import io.github.xingwuguan.coordination.posts.HeadPost.Kind;
import io.github.xingwuguan.coordination.posts.HeadPost.Origin;
import io.github.xingwuguan.facts.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Posts of grid, building and stairwell heads (三长): in each compound of the programme as many due and held as its fact says. */
final class HeadPostLists {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int STAIRWELLS = 4;

    private HeadPostLists() {}

    static List<HeadPost> of(DistrictPlan plan) {
        List<HeadPost> posts = new ArrayList<>();
        for (CompoundProfile place : plan.participants()) {
            if (plan.facts(place).get("posts-staffed") instanceof Fact.Share share) {
                Draws draws = Draws.of("head-posts", place.number());
                long due = share.ratio().denominator();
                long vacant = due - share.ratio().numerator();
                for (int i = 0; i < due; i++) {
                    // the grid has its head first, so that what is vacant are the stairwells at the end
                    posts.add(post(place, i, i >= due - vacant, draws));
                }
            }
        }
        return List.copyOf(posts);
    }

    /** First the grid, then building by building with its stairwells. */
    private static HeadPost post(CompoundProfile place, int number, boolean isVacant, Draws draws) {
        int inBuilding = (number - 1) % (STAIRWELLS + 1);
        Kind kind = number == 0 ? Kind.GRID : inBuilding == 0 ? Kind.BUILDING : Kind.STAIRWELL;
        PlaceId building = BodyActors.building(place, 1 + (number - 1) / (STAIRWELLS + 1));
        PlaceId where = switch (kind) {
            case GRID -> PlaceId.of("grid-of-" + place.id());
            case BUILDING -> building;
            case STAIRWELL -> PlaceId.of(building + "-s" + inBuilding);
        };
        HeadPost.Builder post = HeadPost.builder()
                .id(place.id() + "-h" + Names.digits(number, 2))
                .kind(kind)
                .compound(Names.compound(place))
                .place(where)
                .due(DateRange.from(FIRST));
        holding(place, number, kind, isVacant, draws).forEach(post::addHoldings);
        return post.build();
    }

    /** A post that is vacant was held until some day, or never; one building head in ten heads a stairwell, too. */
    private static List<Holding> holding(CompoundProfile place, int number, Kind kind, boolean isVacant, Draws draws) {
        Origin origin = kind == Kind.GRID ? Origin.APPOINTED : Origin.ELECTED;
        boolean isDouble = kind == Kind.STAIRWELL && draws.chance(0.1);
        ActorId person = ActorId.of("p-" + place.id() + "-h" + Names.digits(isDouble ? number - 1 : number, 2));
        LocalDate from = FIRST.plusDays(draws.between(0, 200));
        if (!isVacant) {
            return List.of(new Holding(person, origin, DateRange.from(from)));
        }
        LocalDate until = DistrictPlan.AS_OF.minusDays(draws.between(5, 150));
        return draws.chance(0.7) ? List.of(new Holding(person, origin, DateRange.of(from, until))) : List.of();
    }
}
