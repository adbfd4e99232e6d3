package io.github.xingwuguan.coordination.building;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.coordination.Ids;
import io.github.xingwuguan.coordination.Neighbour;
import io.github.xingwuguan.coordination.building.Outcome.Channel;
import io.github.xingwuguan.coordination.building.Outcome.Result;
import io.github.xingwuguan.coordination.building.Topic.Kind;
import io.github.xingwuguan.lifecycle.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether what was recorded of a meeting can be so.
 *
 * @param notice the notice of it
 * @param proceedings what was recorded
 * @param rules the rules
 */
record ProceedingsCheck(Notice notice, Proceedings proceedings, BuildingRules rules) {
    Optional<Refusal> refusal() {
        int came = households().size();
        return BuildingRefusal.ROLL_TOO_LONG
                .when(came > notice.scope().households())
                .or(() -> hasQuorum(came)
                        ? outcomes()
                        : BuildingRefusal.NO_QUORUM.when(!proceedings.outcomes().isEmpty()));
    }

    private Set<PlaceId> households() {
        return Neighbour.households(proceedings.roll());
    }

    private boolean hasQuorum(int came) {
        return Ratio.of(came, notice.scope().households()).compareWith(rules.quorum()) >= 0;
    }

    private Optional<Refusal> outcomes() {
        List<String> had = proceedings.outcomes().stream().map(Outcome::topic).toList();
        Set<String> topics = notice.topics().stream().map(Topic::id).collect(Collectors.toSet());
        return BuildingRefusal.TOPIC_TWICE
                .when(Ids.isTwice(had))
                .or(() -> BuildingRefusal.TOPICS_DIFFER.when(!Set.copyOf(had).equals(topics)))
                .or(() -> notice.topics().stream()
                        .flatMap(topic -> proceedings.outcomes().stream()
                                .filter(outcome -> outcome.topic().equals(topic.id()))
                                .flatMap(outcome -> outcome(topic, outcome).stream()))
                        .findFirst());
    }

    private Optional<Refusal> outcome(Topic topic, Outcome outcome) {
        return BuildingRefusal.LEGAL_RESERVE
                .when(topic.reserved() && !isLeftToOwners(outcome))
                .or(() -> BuildingRefusal.OUTCOME_DIFFERS.when(!fits(topic.kind(), outcome.result())))
                .or(() -> BuildingRefusal.NOT_PRESENT.when(
                        Ids.isTwice(outcome.agreeing()) || !households().containsAll(outcome.agreeing())))
                .or(() -> chair(topic))
                .or(() -> signatures(topic, outcome));
    }

    /** A conference can only propose it to the assembly, which decides; a department can do neither. */
    private static boolean isLeftToOwners(Outcome outcome) {
        return outcome.result() == Result.REFERRED
                && outcome.referredTo().filter(to -> to != Channel.WHISTLE).isPresent();
    }

    private static boolean fits(Kind kind, Result result) {
        return switch (result) {
            case AGREED -> kind == Kind.SELF_GOVERNANCE;
            case MEDIATED -> kind == Kind.MEDIATION;
            case REFERRED -> true;
            case NOTED -> kind != Kind.REFERRAL;
        };
    }

    /** Who lives with a party is as close to the dispute as the party. */
    private Optional<Refusal> chair(Topic topic) {
        Set<PlaceId> parties = Neighbour.households(topic.parties());
        return BuildingRefusal.PARTY_CHAIRS.when(proceedings.roll().stream()
                .anyMatch(came -> came.person().equals(notice.chair()) && parties.contains(came.household())));
    }

    private Optional<Refusal> signatures(Topic topic, Outcome outcome) {
        if (outcome.result() != Result.MEDIATED) {
            return Optional.empty();
        }
        Set<ActorId> parties = topic.parties().stream().map(Neighbour::person).collect(Collectors.toSet());
        return BuildingRefusal.NOT_SIGNED.when(!proceedings.roll().containsAll(topic.parties())
                || Ids.isTwice(outcome.signed())
                || !Set.copyOf(outcome.signed()).equals(parties));
    }
}
