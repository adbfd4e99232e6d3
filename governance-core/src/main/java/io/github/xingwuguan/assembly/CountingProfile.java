package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.place.Area;
import io.github.xingwuguan.shape.PolicyHead;
import io.github.xingwuguan.shape.Shape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How votes of owners are counted, as data (计票口径): who is a person, which area counts, what a ballot needs, by which majority what is
 * decided. Every rule says where it comes from. What silence means, what counts as delivered and which of two ballots counts have no
 * default; a profile may leave them open, and a vote that needs them is then not settled.
 *
 * <p>It lints itself when built. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface CountingProfile extends Policy permits ImmutableCountingProfile {
    /** The wire form. */
    Shape<CountingProfile> SHAPE = CountingProfileWire.SHAPE;

    /** {@return its name} */
    Label title();

    /** {@return which units count as one person} */
    HeadBasis headBasis();

    /** {@return how the developer counts} */
    DeveloperRule developer();

    /** {@return in which totals parking places count} */
    CountedAs parking();

    /** {@return in which totals storerooms count} */
    CountedAs storage();

    /** {@return which area counts, the best source first; at least one, each once} */
    List<Area.Source> areaOrder();

    /** {@return who votes for a unit of several holders} */
    CoOwnerRule coOwners();

    /** {@return how one counts who voted differently with several units} */
    SplitOwnerRule splitOwner();

    /** {@return whether an unusable ballot takes part} */
    InvalidBallotRule invalidBallots();

    /** {@return who may hand in ballots for others} */
    ProxyRule proxies();

    /** {@return which of several ballots of one voter counts; empty if it is left open} */
    Optional<DuplicateRule> duplicates();

    /** {@return what silence means; empty if it is left open} */
    Optional<NonResponse> nonResponse();

    /** {@return what counts as delivered; empty if it is left open} */
    Optional<DeliveryRule> delivery();

    /** {@return how long a vote lasts; empty if nothing is said} */
    Optional<VoteWindow> window();

    /** {@return how long before the vote it is announced; empty if nothing is said} */
    Optional<NoticeRule> notice();

    /** {@return what may be voted on} */
    TopicRule topics();

    /** {@return by which majority what is decided, each class at most once} */
    List<ClassRule> classes();

    /** {@return where each rule comes from: every rule that is set has one source, no other has any} */
    List<RuleSource> sources();

    @Override
    @Value.Lazy
    default Digest digest() {
        return SHAPE.digest(this);
    }

    /** {@return whether somebody compared it with a source; one that is illustrative only counts by explicit consent} */
    default boolean isVerified() {
        return provenance().kind() != Provenance.Kind.ILLUSTRATIVE;
    }

    /**
     * {@return what a class of matters needs, if the profile knows the class}
     *
     * @param thresholds the class
     */
    default Optional<ClassRule> classRule(ThresholdClass thresholds) {
        return classes().stream()
                .filter(rule -> rule.thresholds() == thresholds)
                .findFirst();
    }

    /**
     * {@return where a rule comes from, if it is set}
     *
     * @param rule the rule
     */
    default Optional<Provenance> source(CountingRule rule) {
        return sources().stream()
                .filter(source -> source.rules().contains(rule))
                .map(RuleSource::source)
                .findFirst();
    }

    /** {@return what asks for attention, such as rules left open; a profile that exists has no errors} */
    default Problems warnings() {
        return CountingProfileLint.run(this);
    }

    /**
     * Lints it.
     *
     * @throws io.github.xingwuguan.basics.GovernanceException with every error
     */
    @Value.Check
    default void check() {
        CountingProfileLint.run(this).throwIfAny();
    }

    /**
     * {@return this profile with what the owners' rules say of silence, which every bundled one leaves open}
     *
     * @param silence what silence means
     * @param source where the rules of the owners say so
     */
    default CountingProfile with(NonResponse silence, Provenance source) {
        RuleSource of = new RuleSource(List.of(CountingRule.NON_RESPONSE), source);
        return toBuilder()
                .nonResponse(silence)
                .sources(Stream.concat(others(CountingRule.NON_RESPONSE), Stream.of(of))
                        .toList())
                .build();
    }

    private Stream<RuleSource> others(CountingRule rule) {
        return sources().stream()
                .filter(source -> !source.rules().equals(List.of(rule)))
                .map(source -> new RuleSource(
                        source.rules().stream().filter(each -> each != rule).toList(), source.source()));
    }

    /** {@return a builder that holds this profile, to fill in what the owners' rules say} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CountingProfile}. */
    final class Builder extends ImmutableCountingProfile.Builder implements PolicyHead.Titled<Builder> {
        Builder() {}
    }
}
