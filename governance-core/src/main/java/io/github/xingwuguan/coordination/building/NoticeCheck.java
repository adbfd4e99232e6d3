package io.github.xingwuguan.coordination.building;

import io.github.xingwuguan.coordination.Ids;
import io.github.xingwuguan.coordination.Neighbour;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Guards;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import java.util.Optional;

/**
 * Whether a meeting can be called like this.
 *
 * @param state the meeting
 * @param notice the notice
 * @param context what surrounds the decision
 */
record NoticeCheck(BuildingMeeting state, Notice notice, Context<DatedRules<BuildingRules>> context) {
    Optional<Refusal> refusal() {
        return caller().or(this::date)
                .or(() -> BuildingRefusal.TOPIC_TWICE.when(
                        Ids.isTwice(notice.topics().stream().map(Topic::id).toList())))
                .or(() -> BuildingRefusal.PARTY_CHAIRS.when(notice.topics().stream()
                        .flatMap(topic -> topic.parties().stream())
                        .anyMatch(party -> party.person().equals(notice.chair()))));
    }

    private Optional<Refusal> caller() {
        Actor actor = context.actor();
        return switch (notice.calledBy()) {
            case BRANCH -> BuildingRefusal.NOT_CALLER.when(actor.role() != Role.PARTY_BRANCH);
            case HEAD ->
                BuildingRefusal.NOT_CALLER.when(actor.role() != Role.RESIDENT
                        || state.body()
                                .filter(body -> body.isHead(actor.id(), context.today()))
                                .isEmpty());
            case HOUSEHOLDS ->
                BuildingRefusal.NOT_CALLER
                        .when(actor.role() != Role.RESIDENT
                                || notice.supporters().stream()
                                        .noneMatch(
                                                supporter -> supporter.person().equals(actor.id())))
                        .or(this::supporters);
        };
    }

    private Optional<Refusal> supporters() {
        int least = context.policy().rules().leastHouseholds();
        return Neighbour.households(notice.supporters()).size() < least
                ? Optional.of(BuildingRefusal.TOO_FEW_HOUSEHOLDS.refusal(least))
                : Optional.empty();
    }

    /** Days of notice are counted between two days, so that the hour does not matter; but it cannot meet before the notice. */
    private Optional<Refusal> date() {
        if (!Guards.isKnown(notice.meetsAt())) {
            return Optional.of(Guards.CLOCK_REGRESSION.refusal());
        }
        int days = context.policy().rules().noticeDays();
        boolean isShort = notice.meetsAt().isBefore(context.now())
                || notice.meetsAt()
                        .atZone(context.calendar().zone())
                        .toLocalDate()
                        .isBefore(context.today().plusDays(days));
        return isShort ? Optional.of(BuildingRefusal.SHORT_NOTICE.refusal(days)) : Optional.empty();
    }
}
