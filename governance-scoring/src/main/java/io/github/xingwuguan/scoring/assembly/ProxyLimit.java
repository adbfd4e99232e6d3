package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.Ballot;
import io.github.xingwuguan.assembly.Proxy;
import io.github.xingwuguan.basics.ActorId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps agents to so many owners each. Those for whom an agent handed in first are kept; of owners who came at one instant, all or none, so
 * that nothing rests on the order of a list.
 */
final class ProxyLimit {
    private final int max;
    private final List<Ballot> ballots = new ArrayList<>();

    /** By agent: when it first acted for each owner. */
    private final Map<ActorId, Map<ActorId, Instant>> first = new HashMap<>();

    ProxyLimit(int max) {
        this.max = max;
    }

    void add(Ballot ballot) {
        ballots.add(ballot);
        first.computeIfAbsent(agent(ballot), agent -> new HashMap<>())
                .merge(ballot.voter(), ballot.at(), (a, b) -> a.isBefore(b) ? a : b);
    }

    List<Ballot> within() {
        return ballots.stream().filter(this::isWithin).toList();
    }

    List<Ballot> beyond() {
        return ballots.stream().filter(ballot -> !isWithin(ballot)).toList();
    }

    private boolean isWithin(Ballot ballot) {
        Map<ActorId, Instant> owners = first.getOrDefault(agent(ballot), Map.of());
        Instant own = owners.getOrDefault(ballot.voter(), ballot.at());
        return owners.values().stream().filter(at -> !at.isAfter(own)).count() <= max;
    }

    private static ActorId agent(Ballot ballot) {
        return ballot.proxy().map(Proxy::agent).orElseThrow();
    }
}
