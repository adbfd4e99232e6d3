package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.Ballot;
import io.github.xingwuguan.assembly.BallotBox;
import io.github.xingwuguan.assembly.Channel;
import io.github.xingwuguan.assembly.CoOwnerRule;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.Delivery;
import io.github.xingwuguan.assembly.InvalidBallot;
import io.github.xingwuguan.assembly.InvalidReason;
import io.github.xingwuguan.assembly.TopicRule;
import io.github.xingwuguan.assembly.VotingUnit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Step 2 of the count: one choice for each unit, and why every other ballot is invalid. */
final class BallotReader {
    /** So that a tally does not depend on the order of the box. */
    static final Comparator<InvalidBallot> ORDER = Comparator.comparing(InvalidBallot::unit)
            .thenComparing(InvalidBallot::at)
            .thenComparing(InvalidBallot::voter)
            .thenComparing(InvalidBallot::reason);

    private final VoteIndex index;
    private final CountingProfile profile;
    private final BallotBox box;
    private final boolean announced;
    private final Instant opens;
    private final Instant closes;
    private final Votes votes;

    /** The only ballot of a unit, until a second comes. */
    private final @Nullable Ballot[] only;

    /** So that an invalid ballot that is handed in again is not counted again. */
    private final Set<Ballot> refused = new HashSet<>();

    /** All ballots of the units that have more than one. */
    private final Map<Integer, List<Ballot>> several = new HashMap<>();

    private BallotReader(VoteIndex index, CountingProfile profile, BallotBox box) {
        this.index = index;
        this.profile = profile;
        this.box = box;
        this.announced = profile.topics() == TopicRule.ANY
                || box.convocation().topics().contains(box.motion().id());
        this.opens = box.convocation().opensAt();
        this.closes = box.convocation().closesAt();
        this.votes = Votes.none(index.size());
        this.only = new Ballot[index.size()];
    }

    static Votes read(VoteIndex index, CountingProfile profile, BallotBox box) {
        BallotReader reader = new BallotReader(index, profile, box);
        reader.deliveries();
        reader.ballots();
        for (int unit = 0; unit < index.size(); unit++) {
            reader.unit(unit);
        }
        reader.votes.invalid.sort(ORDER);
        return reader.votes;
    }

    private void deliveries() {
        profile.delivery().ifPresent(rule -> {
            for (Delivery delivery : box.deliveries()) {
                int unit = index.find(delivery.unit());
                if (unit >= 0 && rule.accepts(delivery, box.convocation())) {
                    votes.delivered[unit] = true;
                }
            }
        });
    }

    /** Ballots of agents wait until it is known for how many each of them acts. */
    private void ballots() {
        ProxyLimit limit = new ProxyLimit(profile.proxies().max());
        for (Ballot ballot : box.ballots()) {
            int unit = index.find(ballot.unit());
            InvalidReason reason = unit < 0 ? InvalidReason.UNKNOWN_UNIT : fault(ballot, unit);
            if (reason != null) {
                refuse(ballot, reason);
            } else if (ballot.proxy().isPresent()) {
                limit.add(ballot);
            } else {
                accept(ballot, unit);
            }
        }
        limit.within().forEach(ballot -> accept(ballot, index.find(ballot.unit())));
        limit.beyond().forEach(ballot -> refuse(ballot, InvalidReason.PROXY_LIMIT));
    }

    private @Nullable InvalidReason fault(Ballot ballot, int unit) {
        if (!ballot.motion().equals(box.motion().id())) {
            return InvalidReason.OTHER_MOTION;
        } else if (!announced) {
            return InvalidReason.TOPIC_NOT_ANNOUNCED;
        } else if (ballot.at().isBefore(opens)) {
            return InvalidReason.TOO_EARLY;
        } else if (!ballot.at().isBefore(closes)) {
            return InvalidReason.TOO_LATE;
        }
        InvalidReason voter = voter(ballot, unit);
        return voter != null
                ? voter
                : ballot.proxy().flatMap(profile.proxies()::fault).orElse(null);
    }

    private @Nullable InvalidReason voter(Ballot ballot, int unit) {
        VotingUnit row = index.units[unit];
        boolean entitled;
        if (index.developers[unit]) {
            entitled = index.isDeveloper(ballot.voter());
        } else if (row.representative().isPresent()) {
            entitled = row.representative().get().equals(ballot.voter());
        } else {
            entitled = row.isHeldBy(ballot.voter());
            if (entitled && row.holders().size() > 1 && profile.coOwners() == CoOwnerRule.DESIGNATED) {
                return InvalidReason.NO_REPRESENTATIVE;
            }
        }
        return entitled ? null : InvalidReason.NOT_ENTITLED;
    }

    private void accept(Ballot ballot, int unit) {
        Ballot earlier = only[unit];
        if (earlier == null) {
            only[unit] = ballot;
        } else if (!earlier.equals(ballot)) {
            List<Ballot> all = several.computeIfAbsent(unit, u -> new ArrayList<>(List.of(earlier)));
            if (!all.contains(ballot)) { // the same ballot handed in again says nothing new
                all.add(ballot);
            }
        }
    }

    private void refuse(Ballot ballot, InvalidReason reason) {
        if (refused.add(ballot)) {
            votes.invalid.add(new InvalidBallot(ballot.unit(), ballot.voter(), ballot.at(), reason));
        }
    }

    private void unit(int unit) {
        Ballot ballot = only[unit];
        if (ballot != null) {
            List<Ballot> all = several.getOrDefault(unit, List.of(ballot));
            boolean joint = isJoint(index.units[unit]);
            votes.open[unit] = (joint && !haveAllSaid(unit, all)) || isReplaceable(all);
            if (joint) {
                joint(unit, all);
            } else {
                pick(all).ifPresentOrElse(picked -> cast(unit, picked), () -> votes.choices[unit] = Votes.VOID);
            }
        }
    }

    /** Several holders vote, each with a ballot of their own. */
    private boolean isJoint(VotingUnit unit) {
        return unit.holders().size() > 1 && unit.representative().isEmpty() && !index.developers[index.find(unit.id())];
    }

    private boolean haveAllSaid(int unit, List<Ballot> all) {
        return all.stream().map(Ballot::voter).distinct().count()
                == index.units[unit].holders().size();
    }

    /** Whether a ballot that comes later could count instead of one of these. */
    private boolean isReplaceable(List<Ballot> all) {
        return profile.duplicates()
                .filter(rule -> switch (rule) {
                    case FIRST -> false;
                    case LAST -> true;
                    case PAPER_PREVAILS -> lacks(all, Channel.PAPER);
                    case ONLINE_PREVAILS -> lacks(all, Channel.ONLINE);
                })
                .isPresent();
    }

    /** Co-owners are replaced each by each; of one voter, one ballot of the channel is enough. */
    private static boolean lacks(List<Ballot> all, Channel prevailing) {
        if (all.size() == 1) { // as nearly always
            return all.get(0).channel() != prevailing;
        }
        return all.stream()
                        .filter(ballot -> ballot.channel() == prevailing)
                        .map(Ballot::voter)
                        .distinct()
                        .count()
                < all.stream().map(Ballot::voter).distinct().count();
    }

    private void joint(int unit, List<Ballot> all) {
        List<Ballot> picked = new ArrayList<>();
        all.stream()
                .collect(Collectors.groupingBy(Ballot::voter, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(ofOne -> pick(ofOne).ifPresent(picked::add));
        Optional<Ballot> agreed = CoOwners.agree(profile.coOwners(), index.units[unit], picked);
        if (agreed.isPresent()) {
            cast(unit, agreed.get());
        } else {
            picked.forEach(ballot -> refuse(ballot, InvalidReason.CO_OWNERS_DISAGREE));
            votes.choices[unit] = Votes.VOID;
        }
    }

    /** The one ballot of a voter that counts; empty if those that could say different things. */
    private Optional<Ballot> pick(List<Ballot> all) {
        if (all.size() == 1) {
            return Optional.of(all.get(0));
        }
        List<Ballot> first = Duplicates.candidates(Readiness.duplicates(profile), all);
        boolean agree = first.stream().map(Ballot::choice).distinct().count() == 1;
        for (Ballot ballot : all) {
            if (!first.contains(ballot) || (agree && !ballot.equals(first.get(0)))) {
                refuse(ballot, InvalidReason.SUPERSEDED);
            } else if (!agree) {
                refuse(ballot, InvalidReason.CONTRADICTORY);
            }
        }
        return agree ? Optional.of(first.get(0)) : Optional.empty();
    }

    private void cast(int unit, Ballot ballot) {
        votes.choices[unit] = Votes.code(ballot.choice());
        votes.ballots[unit] = ballot;
        if (votes.choices[unit] == Votes.VOID) {
            refuse(ballot, InvalidReason.SPOILED);
        }
    }
}
