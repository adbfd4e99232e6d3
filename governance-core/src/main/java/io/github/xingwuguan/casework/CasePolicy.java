package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.carriage.ResponsibilityRegister;
import io.github.xingwuguan.coordination.ConferenceRules;
import io.github.xingwuguan.shape.PolicyHead;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rules by which cases are handled, as data (案件办理办法): standards of filing and clearance, limits, and the duty list that says who
 * is competent. It lints itself when built. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface CasePolicy extends Policy permits ImmutableCasePolicy {
    /** The wire form. */
    Shape<CasePolicy> SHAPE = PolicyHead.Titled.shape(
                    "Case policy", CasePolicy::title, CasePolicy::builder, Builder::build)
            .many("standards", FilingStandard.SHAPE, CasePolicy::standards, Builder::standards)
            .one("register", ResponsibilityRegister.TYPE, CasePolicy::register, Builder::register)
            .orElse("maxUnableScreenings", Type.INT, 1, CasePolicy::maxUnableScreenings, Builder::maxUnableScreenings)
            .many("clocks", ClockRule.SHAPE, CasePolicy::clocks, Builder::clocks)
            .many("whistles", WhistleRule.SHAPE, CasePolicy::whistles, Builder::whistles)
            .one("returnWithin", TimeLimit.SHAPE, CasePolicy::returnWithin, Builder::returnWithin)
            .orElse("maxReturns", Type.INT, 2, CasePolicy::maxReturns, Builder::maxReturns)
            .maybe("hold", HoldRule.SHAPE, CasePolicy::hold, Builder::hold)
            .maybe("ladder", Ladder.SHAPE, CasePolicy::ladder, Builder::ladder)
            .maybe("publicity", TimeLimit.SHAPE, CasePolicy::publicity, Builder::publicity)
            .orElse("duplicateHours", Type.INT, 24, CasePolicy::duplicateHours, Builder::duplicateHours)
            .one("observation", TimeLimit.SHAPE, CasePolicy::observation, Builder::observation)
            .maybe("conference", ConferenceRules.SHAPE, CasePolicy::conference, Builder::conference)
            .done();

    /** {@return its name} */
    Label title();

    /** {@return what it asks of the cases of each category} */
    List<FilingStandard> standards();

    /** {@return who is competent for which category, by day} */
    ResponsibilityRegister register();

    /** {@return how often somebody may look in vain before the community decides whether it is so} */
    @Value.Default
    default int maxUnableScreenings() {
        return 1;
    }

    /** {@return how long what may take; of several rules for a case the one that says most of it counts} */
    List<ClockRule> clocks();

    /** {@return the types of whistles; none may be blown of another} */
    List<WhistleRule> whistles();

    /** {@return how long after a case was sent to it an organisation may ask to return it} */
    TimeLimit returnWithin();

    /** {@return how often a case may be returned; then somebody above decides who deals with it} */
    @Value.Default
    default int maxReturns() {
        return 2;
    }

    /** {@return for what, how long and how often a case may be held over; empty if it never is} */
    Optional<HoldRule> hold();

    /** {@return what presses a case as its time runs out; empty if nothing does} */
    Optional<Ladder> ladder();

    /** {@return how long a clearance is public before it is granted; empty if it is not made public} */
    Optional<TimeLimit> publicity();

    /** {@return how many hours may lie between two reports of one place that may be of one matter; 24 unless it is said} */
    @Value.Default
    default int duplicateHours() {
        return 24;
    }

    /** {@return how long a case is looked back at after it was cleared or concluded: the time in which it is reopened} */
    TimeLimit observation();

    /** {@return how cases are deliberated; empty if no conference is convened about them} */
    Optional<ConferenceRules> conference();

    @Override
    @Value.Lazy
    default Digest digest() {
        return SHAPE.digest(this);
    }

    /**
     * {@return what it asks of the cases of a category}
     *
     * @param category the code of the category
     */
    default Optional<FilingStandard> standard(String category) {
        for (FilingStandard standard : standards()) {
            if (standard.category().equals(category)) {
                return Optional.of(standard);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return a type of whistles}
     *
     * @param type its code
     */
    default Optional<WhistleRule> whistle(String type) {
        return whistles().stream().filter(rule -> rule.code().equals(type)).findFirst();
    }

    /** Refuses a policy with errors, all of them at once. */
    @Value.Check
    default void check() {
        CasePolicyLint.run(this).throwIfAny();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CasePolicy}. */
    final class Builder extends ImmutableCasePolicy.Builder implements PolicyHead.Titled<Builder> {
        Builder() {}
    }
}
