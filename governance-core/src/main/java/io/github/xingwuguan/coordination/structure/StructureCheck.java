package io.github.xingwuguan.coordination.structure;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.carriage.ServiceProject;
import io.github.xingwuguan.coordination.structure.StructureCheck.Finding.Kind;
import io.github.xingwuguan.place.Community;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a structure is there in a compound on a day (协同结构核对).
 *
 * @param seats who sits on each seat, in the order of the structure; none if a seat is undefined, since then nothing is compared
 * @param findings what is not as the structure wants it, in the same order
 * @param broken the relations of which an end is vacant (关系未形成)
 */
public record StructureCheck(List<Seated> seats, List<Finding> findings, List<Relation> broken) {
    /**
     * Who sits on a seat (在席情况).
     *
     * @param seat the code of the seat
     * @param holders the ids, each once, in order
     */
    public record Seated(String seat, List<String> holders) {
        /**
         * Copies the ids.
         *
         * @param seat the code of the seat
         * @param holders the ids
         */
        public Seated {
            holders = List.copyOf(holders);
        }
    }

    /**
     * Something that is not as the structure wants it (核对发现).
     *
     * @param kind what
     * @param seat the code of the seat
     * @param found how many sit on it
     * @param wanted how many it should be, at least or at most; 0 if that cannot be said
     */
    public record Finding(Kind kind, String seat, int found, int wanted) {
        /** What can be found (发现类别). */
        public enum Kind implements Coded {
            /** Nobody sits on it (空缺). */
            VACANT("vacant"),
            /** Fewer than needed (不足). */
            TOO_FEW("too-few"),
            /** More than there may be (超额). */
            TOO_MANY("too-many"),
            /** Nobody has said what the seat means (未定义). */
            UNDEFINED("undefined"),
            /** It depends on a size that nobody counted (基数缺失). */
            UNCOUNTED("uncounted");

            private final String code;

            Kind(String code) {
                this.code = code;
            }

            @Override
            public String code() {
                return code;
            }
        }
    }

    /**
     * Copies the lists.
     *
     * @param seats who sits on each seat
     * @param findings what is not as it should be
     * @param broken the relations of which an end is vacant
     */
    public StructureCheck {
        seats = List.copyOf(seats);
        findings = List.copyOf(findings);
        broken = List.copyOf(broken);
    }

    /** {@return whether the structure is there as it should be} */
    public boolean isComplete() {
        return findings.isEmpty();
    }

    /**
     * {@return how a structure compares with who is there}; if the structure has undefined seats, they are the findings and nothing else is
     *
     * @param structure the structure
     * @param actual who is there
     * @param compound the compound
     * @param date the day
     * @throws io.github.xingwuguan.basics.GovernanceException {@code unknown-place} if the compound is not in the register
     */
    public static StructureCheck of(Structure structure, Actual actual, PlaceId compound, LocalDate date) {
        if (!structure.undefined().isEmpty()) {
            List<Finding> undefined = structure.undefined().stream()
                    .map(seat -> new Finding(Kind.UNDEFINED, seat, 0, 0))
                    .toList();
            return new StructureCheck(List.of(), undefined, List.of());
        }
        List<Seated> seats = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Seat seat : structure.seats()) {
            List<String> holders = seat.source()
                    .map(source -> holders(seat.code(), source, actual, compound, date))
                    .orElse(List.of());
            seats.add(new Seated(seat.code(), holders));
            finding(seat, holders.size(), actual).ifPresent(findings::add);
        }
        List<Relation> broken = structure.relations().stream()
                .filter(relation -> isVacant(seats, relation.from()) || isVacant(seats, relation.to()))
                .toList();
        return new StructureCheck(seats, findings, broken);
    }

    private static boolean isVacant(List<Seated> seats, String code) {
        return seats.stream()
                .anyMatch(
                        seated -> seated.seat().equals(code) && seated.holders().isEmpty());
    }

    private static List<String> holders(
            String seat, SeatSource source, Actual actual, PlaceId compound, LocalDate date) {
        return switch (source) {
            case COMMUNITY ->
                one(actual.places()
                        .enclosing(compound, Community.class, date)
                        .map(community -> community.id().value()));
            case BRANCH ->
                one(actual.bodies()
                        .branch(compound, date)
                        .map(branch -> branch.id().value()));
            case COMMITTEE ->
                one(actual.bodies()
                        .committee(compound, date)
                        .map(committee -> committee.id().value()));
            case ENTERPRISE ->
                one(actual.bodies()
                        .project(compound, date)
                        .map(ServiceProject::enterprise)
                        .map(enterprise -> enterprise.value()));
            case NAMED -> named(seat, actual, compound, date);
        };
    }

    private static List<String> one(Optional<String> holder) {
        return holder.stream().toList();
    }

    private static List<String> named(String seat, Actual actual, PlaceId compound, LocalDate date) {
        return actual.named().stream()
                .filter(holder -> holder.compound().equals(compound)
                        && holder.seat().equals(seat)
                        && holder.during().contains(date))
                .map(SeatHolder::holder)
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<Finding> finding(Seat seat, int found, Actual actual) {
        if (found == 0 && seat.optional()) {
            return Optional.empty();
        }
        Optional<Integer> count = seat.ratio().map(ratio -> actual.counts().getOrDefault(ratio.base(), -1));
        if (count.filter(size -> size < 0).isPresent()) {
            return Optional.of(new Finding(Kind.UNCOUNTED, seat.code(), found, 0));
        }
        int needed = Math.max(
                seat.min(),
                seat.ratio().flatMap(ratio -> count.map(ratio::fewest)).orElse(0));
        int allowed = Math.min(
                seat.max().orElse(Integer.MAX_VALUE),
                seat.ratio().flatMap(ratio -> count.map(ratio::greatest)).orElse(Integer.MAX_VALUE));
        if (found < needed) {
            return Optional.of(new Finding(found == 0 ? Kind.VACANT : Kind.TOO_FEW, seat.code(), found, needed));
        }
        return found > allowed
                ? Optional.of(new Finding(Kind.TOO_MANY, seat.code(), found, allowed))
                : Optional.empty();
    }
}
