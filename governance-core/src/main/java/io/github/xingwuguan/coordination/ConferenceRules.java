package io.github.xingwuguan.coordination;

import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * How conferences are convened and held, as data (联席会议规则): the part of a policy that a conference policy and a policy of cases share. It
 * lints itself when built. Immutable.
 */
@Value.Immutable
public sealed interface ConferenceRules permits ImmutableConferenceRules {
    /** The wire form. */
    Shape<ConferenceRules> SHAPE = Shape.of("Conference rules", ConferenceRules::builder, Builder::build)
            .many("required", Type.code("Role", Role.values()), ConferenceRules::required, Builder::required)
            .one("quorum", Type.INT, ConferenceRules::quorum, Builder::quorum)
            .one("cadence", Type.code("Cadence", Cadence.values()), ConferenceRules::cadence, Builder::cadence)
            .one("noticeDays", Type.INT, ConferenceRules::noticeDays, Builder::noticeDays)
            .one("mode", Type.code("Mode", DecisionMode.values()), ConferenceRules::mode, Builder::mode)
            .many("consentOf", Type.code("Role", Role.values()), ConferenceRules::consentOf, Builder::consentOf)
            .one("minutesWithin", TimeLimit.SHAPE, ConferenceRules::minutesWithin, Builder::minutesWithin)
            .one("maxSittings", Type.INT, ConferenceRules::maxSittings, Builder::maxSittings)
            .done();

    /** {@return the kinds of party that must be invited} */
    List<Role> required();

    /** {@return of how many of the required kinds a party must be present} */
    int quorum();

    /** {@return how often a conference is due} */
    Cadence cadence();

    /** {@return how many days lie between the day of the call and that of the conference, at least; 0 if it can meet on the same day} */
    int noticeDays();

    /** {@return how it agrees} */
    DecisionMode mode();

    /** {@return the kinds of party without which there is no agreement; all of them required ones} */
    List<Role> consentOf();

    /** {@return how long after the conference its minutes are published at the latest} */
    TimeLimit minutesWithin();

    /** {@return after how many sittings without agreement a matter must go up} */
    int maxSittings();

    /**
     * {@return whether enough came}
     *
     * @param present those who came
     */
    default boolean hasQuorum(Collection<Participant> present) {
        Set<Role> roles = roles(present);
        return required().stream().filter(roles::contains).count() >= quorum();
    }

    /**
     * {@return whether those who consent are enough}
     *
     * @param consenting those who consent, each one present
     * @param present those who came
     */
    default boolean isAgreed(Collection<Participant> consenting, Collection<Participant> present) {
        return mode().isReachedBy(consenting.size(), present.size())
                && roles(consenting).containsAll(consentOf());
    }

    private static Set<Role> roles(Collection<Participant> participants) {
        return participants.stream().map(Participant::role).collect(Collectors.toSet());
    }

    /** Refuses rules with errors, all of them at once. */
    @Value.Check
    default void check() {
        ConferenceLint.run(this).throwIfAny();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ConferenceRules}. */
    final class Builder extends ImmutableConferenceRules.Builder {
        Builder() {}
    }
}
