package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.Ballot;
import io.github.xingwuguan.assembly.Channel;
import io.github.xingwuguan.assembly.DuplicateRule;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Which of several ballots of one voter for one unit could count. The order in which they were handed over to us does not matter. */
final class Duplicates {
    private Duplicates() {}

    /** {@return the first or last by the rule; several if they came at one instant, paper before online} */
    static List<Ballot> candidates(DuplicateRule rule, List<Ballot> all) {
        return switch (rule) {
            case FIRST -> earliest(all);
            case LAST ->
                at(
                        all,
                        all.stream()
                                .map(Ballot::at)
                                .max(Comparator.naturalOrder())
                                .orElseThrow());
            case PAPER_PREVAILS -> earliest(prevailing(all, Channel.PAPER));
            case ONLINE_PREVAILS -> earliest(prevailing(all, Channel.ONLINE));
        };
    }

    private static List<Ballot> prevailing(List<Ballot> all, Channel channel) {
        List<Ballot> prevailing =
                all.stream().filter(ballot -> ballot.channel() == channel).toList();
        return prevailing.isEmpty() ? all : prevailing;
    }

    private static List<Ballot> earliest(List<Ballot> all) {
        return at(
                all, all.stream().map(Ballot::at).min(Comparator.naturalOrder()).orElseThrow());
    }

    private static List<Ballot> at(List<Ballot> all, Instant instant) {
        return all.stream()
                .filter(ballot -> ballot.at().equals(instant))
                .sorted(Comparator.comparing(Ballot::channel).thenComparing(Ballot::voter))
                .toList();
    }
}
