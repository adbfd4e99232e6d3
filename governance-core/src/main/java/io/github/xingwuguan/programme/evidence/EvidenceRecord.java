package io.github.xingwuguan.programme.evidence;

import io.github.xingwuguan.basics.PlaceId;

/** What an {@link EvidenceBook} is made of (佐证). */
public sealed interface EvidenceRecord permits Honour, RepairsLog, SatisfactionSurvey, StationEvent, LivelihoodProblem {
    /** {@return the place: a compound; of a livelihood problem the community} */
    PlaceId place();
}
