package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.Ballot;
import io.github.xingwuguan.assembly.SplitOwnerRule;
import java.time.Instant;
import java.util.Arrays;

/** Step 3 of the count: area goes with the unit, a person counts exactly once. */
final class Counter {
    private static final byte SPLIT = -1;

    private final VoteIndex index;
    private final SplitOwnerRule rule;

    /** Area of one person by choice, used again for each person that is split. */
    private final long[] areas = new long[Votes.CODES];

    Counter(VoteIndex index, SplitOwnerRule rule) {
        this.index = index;
        this.rule = rule;
    }

    Said count(Votes votes) {
        Said said = new Said();
        byte[] choices = votes.choices;
        for (int u = 0; u < choices.length; u++) {
            said.area[choices[u]] += index.area[u];
            said.units[choices[u]]++;
        }
        for (int h = 0; h < index.heads(); h++) {
            int first = index.start[h];
            boolean single = index.start[h + 1] == first + 1; // as most are
            byte choice = single ? choices[index.members[first]] : common(h, choices);
            if (choice == SPLIT) {
                said.split++;
                choice = split(h, votes, said);
            }
            said.heads[choice]++;
        }
        return said;
    }

    /** What all units of a person say that say anything; void if there are only void ballots. */
    private byte common(int head, byte[] choices) {
        byte common = Votes.SILENT;
        for (int i = index.start[head]; i < index.start[head + 1]; i++) {
            byte choice = choices[index.members[i]];
            if (choice == common || choice == Votes.SILENT) {
                continue;
            }
            if (common == Votes.SILENT || common == Votes.VOID) {
                common = choice;
            } else if (choice != Votes.VOID) {
                return SPLIT;
            }
        }
        return common;
    }

    private byte split(int head, Votes votes, Said said) {
        return switch (rule) {
            case AREA_MAJORITY -> byArea(head, votes.choices);
            case FIRST_BALLOT -> byTime(head, votes);
            case NOT_FOR_YES -> Votes.ABSTAIN;
            case REJECT_OWNER -> reject(head, votes.choices, said);
        };
    }

    /** Over half of the area that the person voted with: were the most enough, an ABSTAIN turned into YES could leave NO the most. */
    private byte byArea(int head, byte[] choices) {
        Arrays.fill(areas, 0);
        long all = 0;
        for (int i = index.start[head]; i < index.start[head + 1]; i++) {
            int unit = index.members[i];
            areas[choices[unit]] += index.area[unit];
            all += choices[unit] == Votes.SILENT || choices[unit] == Votes.VOID ? 0 : index.area[unit];
        }
        for (byte choice = Votes.YES; choice <= Votes.FOLLOW; choice++) {
            if (2 * areas[choice] > all) {
                return choice;
            }
        }
        return Votes.ABSTAIN;
    }

    private byte byTime(int head, Votes votes) {
        byte first = Votes.ABSTAIN;
        Instant earliest = Instant.MAX;
        for (int i = index.start[head]; i < index.start[head + 1]; i++) {
            int unit = index.members[i];
            Ballot ballot = votes.ballots[unit];
            if (ballot == null || votes.choices[unit] == Votes.VOID) {
                continue;
            }
            if (ballot.at().isBefore(earliest)) {
                earliest = ballot.at();
                first = votes.choices[unit];
            } else if (ballot.at().equals(earliest) && votes.choices[unit] != first) {
                first = Votes.ABSTAIN;
            }
        }
        return first;
    }

    /** Takes the area of the person back as well. */
    private byte reject(int head, byte[] choices, Said said) {
        for (int i = index.start[head]; i < index.start[head + 1]; i++) {
            int unit = index.members[i];
            if (choices[unit] != Votes.SILENT) {
                said.area[choices[unit]] -= index.area[unit];
                said.area[Votes.VOID] += index.area[unit];
                said.rejected.add(unit);
            }
        }
        return Votes.VOID;
    }
}
