package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.Party;
import io.github.xingwuguan.casework.WhistleAnswers;
import io.github.xingwuguan.casework.WhistleDeclines;
import io.github.xingwuguan.casework.WhistleRating;
import io.github.xingwuguan.casework.WhistleRatings;
import io.github.xingwuguan.casework.Whistles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The whistles of one case: when each thing came about, so that it can be read as of any instant. Few cases have any. */
final class WhistleColumns {
    private static final long NEVER = Long.MAX_VALUE;

    private final WorkCalendar calendar;
    private final Map<String, List<Target>> whistles = new LinkedHashMap<>();

    WhistleColumns(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** One of those who are called. Of what stands twice in a history the first counts, so that what comes later changes nothing. */
    static final class Target {
        private final OrgId org;
        private long due = NEVER;
        private long reportedAt = NEVER;
        private boolean missed;
        private long declinedAt = NEVER;
        private long decidedAt = NEVER;
        private boolean upheld;
        private long endedAt = NEVER;
        private long ratedAt = NEVER;
        private boolean valid;
        private long answeredAt = NEVER;
        private boolean good;

        private Target(Party party) {
            org = party.org();
        }

        private void decide(long at, boolean isRight) {
            if (decidedAt == NEVER) {
                decidedAt = at;
                upheld = isRight;
            }
        }

        private void rate(long at, WhistleRating rating) {
            if (ratedAt == NEVER) {
                ratedAt = at;
                valid = rating == WhistleRating.VALID;
            }
        }

        private void praise(long at, WhistleRating rating) {
            if (answeredAt == NEVER) {
                answeredAt = at;
                good = rating == WhistleRating.GOOD;
            }
        }

        OrgId org() {
            return org;
        }

        /** Whether it was right to decline, if that was decided. */
        Optional<Boolean> declineUpheld(long asOf) {
            return decidedAt <= asOf ? Optional.of(upheld) : Optional.empty();
        }

        /** Whether its response was found good, if it was rated. */
        Optional<Boolean> response(long asOf) {
            return answeredAt <= asOf ? Optional.of(good) : Optional.empty();
        }

        /** Whether it came, or its time was over before the case ended; not while it is undecided whether it has to come. */
        boolean isDue(long asOf) {
            boolean isExcused = declinedAt <= asOf && (decidedAt > asOf || upheld);
            return !isExcused && (reportedAt <= asOf || (due < asOf && due < endedAt));
        }

        boolean isInTime(long asOf) {
            return reportedAt <= asOf && !missed;
        }

        boolean isRated(long asOf) {
            return ratedAt <= asOf;
        }

        boolean isRatedValid(long asOf) {
            return isRated(asOf) && valid;
        }
    }

    /** {@return the targets of each whistle} */
    List<List<Target>> read() {
        return whistles.values().stream().map(List::copyOf).toList();
    }

    void add(CaseEvent event) {
        Deed deed = event.deed();
        long at = CaseTable.nanos(event.trace().at());
        if (deed instanceof Whistles.BlowWhistle blown) {
            List<Target> targets = new ArrayList<>();
            blown.targets().forEach(party -> targets.add(new Target(party)));
            whistles.put(blown.id(), targets);
        } else if (deed instanceof Whistles.StartWhistle start) {
            long due = CaseTable.nanos(start.reportInWithin()
                    .due(event.trace().at(), calendar, Coverage.PROVISIONAL)
                    .due());
            of(start.id()).forEach(target -> target.due = due);
        } else if (deed instanceof Whistles.Ask) {
            answer(event, deed, at);
        } else if (!event.trace().after().isOpen()) {
            whistles.values()
                    .forEach(targets -> targets.forEach(target -> target.endedAt = Math.min(at, target.endedAt)));
        }
    }

    private void answer(CaseEvent event, Deed deed, long at) {
        OrgId own = event.trace().actor().org();
        if (deed instanceof WhistleAnswers.ReportIn in) {
            change(in.id(), own, target -> target.reportedAt = Math.min(at, target.reportedAt));
        } else if (deed instanceof WhistleAnswers.NoShow absent) {
            // the deadline of the day on which it was missed, whatever the calendar says now
            change(absent.id(), absent.target(), target -> {
                target.missed = true;
                target.due = CaseTable.nanos(absent.deadline().due());
            });
        } else if (deed instanceof WhistleDeclines.DeclineWhistle decline) {
            change(decline.id(), own, target -> target.declinedAt = Math.min(at, target.declinedAt));
        } else if (deed instanceof WhistleDeclines.UpholdDecline upheld) {
            change(upheld.id(), upheld.target(), target -> target.decide(at, true));
        } else if (deed instanceof WhistleDeclines.OverruleDecline overruled) {
            change(overruled.id(), overruled.target(), target -> target.decide(at, false));
        } else if (deed instanceof WhistleRatings.RateWhistle rate) {
            boolean isOfWhistle = rate.rating().direction() == WhistleRating.Direction.OF_WHISTLE;
            change(rate.id(), rate.target(), target -> {
                if (isOfWhistle) {
                    target.rate(at, rate.rating());
                } else {
                    target.praise(at, rate.rating());
                }
            });
        }
    }

    private List<Target> of(String whistle) {
        return whistles.getOrDefault(whistle, List.of());
    }

    private void change(String whistle, OrgId org, Consumer<Target> change) {
        Optional<Target> found =
                of(whistle).stream().filter(target -> target.org.equals(org)).findFirst();
        found.ifPresent(change);
    }
}
