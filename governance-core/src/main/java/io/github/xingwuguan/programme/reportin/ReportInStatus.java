package io.github.xingwuguan.programme.reportin;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.PlaceId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who should have reported in and who had, on a day (双报到情况). A person with several homes counts in one: where he or she reported in
 * first, else where he or she has lived longest. Immutable and thread-safe.
 */
public final class ReportInStatus {
    /** The home that counts comes first. */
    private static final Comparator<MemberReportIn> FIRST =
            Comparator.comparing(MemberReportIn::since).thenComparing(MemberReportIn::compound);

    private final LocalDate asOf;
    private final SortedMap<PlaceId, ReportInCount> counts = new TreeMap<>();
    private final List<MemberReportIn> counted;
    private final List<PostOffer> offers;

    /** The homes of each person on the day; the offers of all time. */
    ReportInStatus(LocalDate asOf, Collection<List<MemberReportIn>> homes, List<PostOffer> offers) {
        this.asOf = asOf;
        this.offers = offers;
        this.counted = homes.stream().map(this::counting).toList();
        Map<ActorId, String> reasons = new TreeMap<>();
        homes.forEach(of -> of.forEach(
                home -> home.exempt().ifPresent(why -> reasons.merge(home.id(), why, ReportInStatus::lesser))));
        Map<PlaceId, Gathering> gathered = new TreeMap<>();
        counted.forEach(home ->
                gathered.computeIfAbsent(home.compound(), c -> new Gathering()).add(home, reasons, asOf));
        gathered.forEach((compound, those) -> counts.put(compound, those.count()));
    }

    private static String lesser(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private MemberReportIn counting(List<MemberReportIn> homes) {
        Comparator<MemberReportIn> reported = Comparator.comparing(
                home -> home.isReportedBy(asOf) ? home.reportedOn().orElse(LocalDate.MAX) : LocalDate.MAX);
        return Collections.min(homes, reported.thenComparing(FIRST));
    }

    /** A count in the making. */
    private static final class Gathering {
        private final SortedSet<ActorId> should = new TreeSet<>();
        private final SortedSet<ActorId> reported = new TreeSet<>();
        private final SortedMap<ActorId, String> exempt = new TreeMap<>();

        void add(MemberReportIn home, Map<ActorId, String> reasons, LocalDate asOf) {
            if (reasons.containsKey(home.id())) {
                exempt.put(home.id(), reasons.get(home.id()));
                return;
            }
            should.add(home.id());
            if (home.isReportedBy(asOf)) {
                reported.add(home.id());
            }
        }

        void add(ReportInCount count) {
            should.addAll(count.should());
            reported.addAll(count.reported());
            exempt.putAll(count.exempt());
        }

        ReportInCount count() {
            return new ReportInCount(
                    Collections.unmodifiableSortedSet(should),
                    Collections.unmodifiableSortedSet(reported),
                    Collections.unmodifiableSortedMap(exempt));
        }
    }

    /** {@return the day} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the compounds of which anybody is known, by id} */
    public Set<PlaceId> compounds() {
        return Collections.unmodifiableSet(counts.keySet());
    }

    /**
     * {@return the count of a compound; nobody, if none is known}
     *
     * @param compound the compound
     */
    public ReportInCount of(PlaceId compound) {
        return counts.getOrDefault(compound, ReportInCount.NONE);
    }

    /**
     * {@return the count of several compounds: both parts of the rate are sums}
     *
     * @param compounds those of a community, a subdistrict or the district
     */
    public ReportInCount total(Collection<PlaceId> compounds) {
        Gathering total = new Gathering();
        compounds.forEach(compound -> total.add(of(compound)));
        return total.count();
    }

    /**
     * {@return the posts of a compound by kind, set, taken and done}
     *
     * @param compound the compound
     * @param served who served, such as {@link io.github.xingwuguan.programme.points.PointsLedger#served} tells
     */
    public Map<PostKind, PostCount> posts(PlaceId compound, Set<ActorId> served) {
        Map<PostKind, PostCount> posts = new EnumMap<>(PostKind.class);
        for (PostKind kind : PostKind.values()) {
            List<ActorId> taken = counted.stream()
                    .filter(home -> home.compound().equals(compound) && home.isReportedBy(asOf))
                    .filter(home -> home.posts().contains(kind))
                    .map(MemberReportIn::id)
                    .toList();
            int active = (int) taken.stream().filter(served::contains).count();
            posts.put(kind, new PostCount(offered(compound, kind), taken.size(), active));
        }
        return Collections.unmodifiableMap(posts);
    }

    private int offered(PlaceId compound, PostKind kind) {
        return offers.stream()
                .filter(offer -> offer.compound().equals(compound) && offer.kind() == kind)
                .filter(offer -> !offer.since().isAfter(asOf))
                .max(Comparator.comparing(PostOffer::since))
                .map(PostOffer::places)
                .orElse(0);
    }
}
