package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.CarriageRegister;
import io.github.xingwuguan.carriage.Committee;
import io.github.xingwuguan.carriage.PartyServiceStation;
import io.github.xingwuguan.carriage.Roster;
import io.github.xingwuguan.carriage.ServiceProject;
import io.github.xingwuguan.coordination.ConferenceSlot;
import io.github.xingwuguan.coordination.appraisal.AppraisalRound;
import io.github.xingwuguan.coordination.appraisal.Subject;
import io.github.xingwuguan.coordination.building.BuildingMeeting;
import io.github.xingwuguan.coordination.building.Notice;
import io.github.xingwuguan.coordination.posts.HeadPosts;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.programme.ReportedFigure;
import io.github.xingwuguan.programme.compound.CompoundFile;
import io.github.xingwuguan.programme.compound.CompoundRecord;
import io.github.xingwuguan.programme.evidence.EvidenceBook;
import io.github.xingwuguan.programme.facility.FacilityKind;
import io.github.xingwuguan.programme.facility.FacilityRegister;
import io.github.xingwuguan.programme.fee.FeeLedger;
import io.github.xingwuguan.programme.oversight.OversightBook;
import io.github.xingwuguan.programme.registration.Registration;
import io.github.xingwuguan.programme.reportin.ReportInCount;
import io.github.xingwuguan.programme.reportin.ReportInRegister;
import io.github.xingwuguan.programme.reportin.ReportInStatus;
import io.github.xingwuguan.programme.volunteers.VolunteerRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The registers from which facts of compounds are derived (推导所用台账), each made once of the records of the district. */
final class CompoundRegisters {
    /** Of which kinds the records of a kind name some: while those were not given, nobody can say that what is named is not there. */
    private static final Map<RecordKind<?>, List<RecordKind<?>>> NAMED = Map.of(
            RecordKind.BODY, List.of(RecordKind.PLACE),
            RecordKind.APPOINTMENT, List.of(RecordKind.PLACE, RecordKind.BODY),
            RecordKind.FACILITY, List.of(RecordKind.PLACE));

    final LocalDate asOf;
    private final ScoreboardQuestion question;
    private final DistrictRecords records;
    final DistrictPolicies policies;
    final CarriageRegister carriages;
    final FacilityRegister facilities;
    final ReportInStatus members;
    final VolunteerRegister volunteers;
    final HeadPosts posts;
    final EvidenceBook evidence;
    final OversightBook oversight;
    final CompoundFile file;
    final Optional<FeeLedger> fees;
    final Optional<Registration> registration;
    final Optional<CreditProgramme> credit;
    final Optional<Set<String>> blackListed;

    private final Map<PlaceId, Compound> compounds;
    private final Map<PlaceId, List<Committee>> committees;
    private final Map<PlaceId, List<ConferenceSlot>> slots;
    private final Map<PlaceId, List<BuildingMeeting>> meetings;
    private final Map<PlaceId, List<AppraisalRound>> rounds;
    private final Map<PlaceId, List<ReportedFigure>> totals;
    private final Map<FacilityKind, Set<PlaceId>> served = new HashMap<>();
    private final Set<PlaceId> stationed = new HashSet<>();

    /** What a view has worked out already is not worked out again. */
    CompoundRegisters(DistrictView view) {
        this.question = view.question();
        this.asOf = question.asOf();
        this.records = view.records();
        this.policies = view.policies();
        PlaceRegister places = PlaceRegister.of(records.all(RecordKind.PLACE));
        List<Body> bodies = given(RecordKind.BODY);
        this.carriages = CarriageRegister.of(places, bodies, Roster.of(given(RecordKind.APPOINTMENT)));
        this.facilities = FacilityRegister.of(places, given(RecordKind.FACILITY));
        this.members = ReportInRegister.of(records.all(RecordKind.REPORT_IN)).on(asOf);
        this.volunteers = VolunteerRegister.of(records.all(RecordKind.VOLUNTEER));
        this.posts = HeadPosts.of(records.all(RecordKind.HEAD_POST));
        this.evidence = EvidenceBook.of(records.all(RecordKind.EVIDENCE));
        this.oversight = OversightBook.of(records.all(RecordKind.OVERSIGHT));
        this.file = CompoundFile.of(records.all(RecordKind.COMPOUND_RECORD));
        this.fees = policies.fees().map(policy -> FeeLedger.of(policy, records.all(RecordKind.FEE)));
        this.registration = view.result(Stages.REGISTRATION);
        this.credit = view.result(Stages.CREDIT);
        this.blackListed = credit.filter(graded -> isGiven(RecordKind.BODY))
                .map(graded -> graded.listed("black").stream()
                        .map(i -> graded.firm(i).id().value())
                        .collect(Collectors.toSet()));
        this.compounds = places.places().stream()
                .filter(Compound.class::isInstance)
                .map(Compound.class::cast)
                .collect(Collectors.toMap(Compound::id, Function.identity()));
        this.committees =
                carriages.bodies(Committee.class).stream().collect(Collectors.groupingBy(Committee::compound));
        this.slots = grouped(records.all(RecordKind.CONFERENCE_SLOT), slot -> Optional.of(slot.compound()));
        this.meetings = grouped(
                records.all(RecordKind.BUILDING_MEETING),
                meeting -> meeting.notice().map(Notice::compound));
        this.rounds = grouped(
                records.all(RecordKind.APPRAISAL_ROUND),
                round -> round.opening().map(opening -> opening.compound()));
        this.totals = grouped(records.all(RecordKind.REPORTED_FIGURE), total -> Optional.of(total.scope()));
        carriages.bodies(PartyServiceStation.class).forEach(station -> stationed.addAll(station.compoundsOn(asOf)));
    }

    private static <R> Map<PlaceId, List<R>> grouped(Collection<R> records, Function<R, Optional<PlaceId>> place) {
        Map<PlaceId, List<R>> groups = new HashMap<>();
        for (R record : records) {
            place.apply(record)
                    .ifPresent(id ->
                            groups.computeIfAbsent(id, i -> new ArrayList<>()).add(record));
        }
        return groups;
    }

    /** {@return the twelve months that end with the day: those of all that is counted within a year} */
    DateRange yearUntil() {
        return question.twelveMonths();
    }

    /** {@return whether records of a kind were given, and those that they name} */
    boolean isGiven(RecordKind<?> kind) {
        return records.has(kind) && NAMED.getOrDefault(kind, List.of()).stream().allMatch(records::has);
    }

    private <R> List<R> given(RecordKind<R> kind) {
        return isGiven(kind) ? records.all(kind) : List.of();
    }

    Of of(PlaceId compound) {
        return new Of(this, compound);
    }

    /**
     * The registers, looked at for one compound.
     *
     * @param all the registers
     * @param id the compound
     */
    record Of(CompoundRegisters all, PlaceId id) {
        Optional<Compound> compound() {
            return Optional.ofNullable(all.compounds.get(id));
        }

        /** The committee of the latest term that has begun, be it over. */
        Optional<Committee> committee() {
            return all.committees.getOrDefault(id, List.of()).stream()
                    .filter(committee -> !committee.term().from().isAfter(all.asOf))
                    .max(Comparator.comparing(committee -> committee.term().from()));
        }

        Optional<ServiceProject> project() {
            return all.carriages.project(id, all.asOf);
        }

        boolean isServedBy(FacilityKind kind) {
            synchronized (all.served) {
                return all.served
                        .computeIfAbsent(kind, k -> all.facilities.served(k, all.asOf))
                        .contains(id);
            }
        }

        boolean hasStation() {
            return all.stationed.contains(id);
        }

        ReportInCount members() {
            return all.members.of(id);
        }

        List<ConferenceSlot> slots() {
            return all.slots.getOrDefault(id, List.of()).stream()
                    .filter(slot -> all.yearUntil().contains(slot.slot().until().minusDays(1)))
                    .toList();
        }

        List<BuildingMeeting> meetings() {
            return all.meetings.getOrDefault(id, List.of());
        }

        /** The last round about the committee that was closed by then. */
        Optional<AppraisalRound> round() {
            return all.rounds.getOrDefault(id, List.of()).stream()
                    .filter(round -> round.opening()
                            .filter(opening -> opening.subject().kind() == Subject.Kind.COMMITTEE)
                            .isPresent())
                    .filter(round -> round.closedAt()
                            .filter(at -> !at.isAfter(all.question.instant()))
                            .isPresent())
                    .max(Comparator.comparing(
                            round -> round.opening().orElseThrow().window().from()));
        }

        <R extends CompoundRecord> Optional<R> latest(Class<R> kind) {
            return all.file.latest(id, kind, all.asOf);
        }

        /** The share that was reported as a total and ends last, if any does by the day. */
        Optional<Ratio> reported(String metric) {
            return all.totals.getOrDefault(id, List.of()).stream()
                    .filter(total -> !total.recordedAt().isAfter(all.question.knownAt()))
                    .filter(total ->
                            total.metric().equals(metric) && !total.lastDay().isAfter(all.asOf))
                    .max(Comparator.comparing(ReportedFigure::lastDay))
                    .flatMap(total -> total.tally()
                            .denominator()
                            .map(of -> Ratio.of(total.tally().numerator(), of)));
        }

        /** A rate over none is no rate. */
        Optional<Fact> share(Ratio ratio) {
            return ratio.isEmpty() ? Optional.empty() : Optional.of(new Fact.Share(ratio));
        }
    }
}
