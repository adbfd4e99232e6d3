package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.examples.louxing.CompoundProfile.Merits;
import io.github.xingwuguan.examples.louxing.CompoundProfile.OwnersBody;
import io.github.xingwuguan.examples.louxing.CompoundProfile.Service;
import io.github.xingwuguan.examples.louxing.CompoundProfile.Setting;
import io.github.xingwuguan.facts.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The whole invented district (示例区): firms, compounds, and who takes part in the star programme. */
final class DistrictPlan {
    /** The day of the headline figures. */
    static final LocalDate AS_OF = LocalDate.of(2025, 10, 28);

    static final int FIRMS = 131;
    static final int COMPOUNDS = 310;
    static final int PARTICIPANTS = 174;
    static final int COMMUNITIES = 72;
    private static final int GRADE_A = 15;
    private static final int GRADE_B = 75;
    private static final int GRADE_D = 21;
    private static final int BLACK_LISTED = 4;
    private static final int ABSENT = 4;
    private static final List<String> KINDS = List.of("commercial", "ageing", "resettlement", "employer-built");
    private static final List<String> MODES = List.of("professional", "self-managed", "public-fallback", "none");

    private final List<FirmProfile> firms;
    private final List<CompoundProfile> compounds;
    private final List<CompoundProfile> participants;
    private final Set<FirmProfile> blackListed;
    private final List<FirmProfile> absent;

    DistrictPlan() {
        this.firms = drawFirms();
        this.compounds = drawCompounds();
        this.participants = chooseParticipants();
        this.blackListed = chooseBlackListed();
        this.absent = chooseAbsent();
    }

    List<FirmProfile> firms() {
        return firms;
    }

    List<CompoundProfile> compounds() {
        return compounds;
    }

    /** Those in the star programme, best first. */
    List<CompoundProfile> participants() {
        return participants;
    }

    boolean participates(CompoundProfile compound) {
        return participants.contains(compound);
    }

    /** What is true of a compound, single incidents included. */
    Map<String, Fact> facts(CompoundProfile compound) {
        boolean blackListed = compound.service().firm().map(this::isBlackListed).orElse(false);
        Map<String, Fact> facts = TrueFacts.of(compound, blackListed);
        for (Incidents.Event event : Incidents.events(participants.indexOf(compound) + 1)) {
            Fact drawn = facts.getOrDefault(event.fact(), Fact.missing("not-drawn"));
            facts.put(event.fact(), event.change().apply(drawn));
        }
        if (compound.service().firm().map(absent::contains).orElse(false)) {
            facts.remove("firm-credit");
        }
        return facts;
    }

    boolean isBlackListed(FirmProfile firm) {
        return blackListed.contains(firm);
    }

    /** Firms that operate and do not take part in the credit rating of 2024 (未参评), so that they have no grade. */
    List<FirmProfile> absent() {
        return absent;
    }

    /** The compounds that a firm serves. */
    List<CompoundProfile> served(FirmProfile firm) {
        return compounds.stream()
                .filter(compound -> compound.service().firm().equals(Optional.of(firm)))
                .toList();
    }

    /** Those with the same grade as a firm, best first. */
    List<FirmProfile> peers(FirmProfile firm) {
        return firms.stream()
                .filter(other -> other.grade().equals(firm.grade()))
                .sorted(Comparator.comparingDouble(FirmProfile::quality).reversed())
                .toList();
    }

    /** Grades follow the rank by quality, in the numbers that were published for 2024: 15 A, 21 D. */
    private static List<FirmProfile> drawFirms() {
        double[] quality = new double[FIRMS];
        for (int i = 0; i < FIRMS; i++) {
            quality[i] = Draws.of("firm", i + 1).around(0.5, 0.5);
        }
        List<Integer> ranked = IntStream.range(0, FIRMS)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -quality[i]))
                .toList();
        return IntStream.range(0, FIRMS)
                .mapToObj(i -> new FirmProfile(i + 1, quality[i], grade(ranked.indexOf(i))))
                .toList();
    }

    private static String grade(int rank) {
        if (rank < GRADE_A) {
            return "A";
        }
        return rank < GRADE_B ? "B" : rank < FIRMS - GRADE_D ? "C" : "D";
    }

    private List<CompoundProfile> drawCompounds() {
        List<CompoundProfile> drawn = new ArrayList<>();
        List<FirmProfile> unserved = shuffled(firms);
        for (int number = 1; number <= COMPOUNDS; number++) {
            Draws draws = Draws.of("compound", number);
            Setting setting = setting(draws);
            drawn.add(compound(number, setting, draws, unserved));
        }
        return List.copyOf(drawn);
    }

    private static List<FirmProfile> shuffled(List<FirmProfile> firms) {
        Draws draws = Draws.of("order-of-firms", 0);
        List<FirmProfile> left = new ArrayList<>(firms);
        List<FirmProfile> order = new ArrayList<>();
        while (!left.isEmpty()) {
            order.add(left.remove(draws.between(0, left.size() - 1)));
        }
        return order;
    }

    private static Setting setting(Draws draws) {
        String kind = KINDS.get(draws.weighted(55, 25, 12, 8));
        int deliveredIn = switch (kind) {
            case "commercial" -> draws.between(2005, 2023);
            case "ageing" -> draws.between(1984, 2004);
            case "resettlement" -> draws.between(2008, 2021);
            default -> draws.between(1990, 2003);
        };
        int households = kind.equals("commercial") ? draws.between(260, 2_200) : draws.between(120, 760);
        return new Setting(draws.between(0, COMMUNITIES - 1), kind, households, deliveredIn);
    }

    private CompoundProfile compound(int number, Setting setting, Draws draws, List<FirmProfile> unserved) {
        String mode = mode(setting.kind(), draws);
        Optional<FirmProfile> firm =
                mode.equals("professional") ? Optional.of(firm(draws, unserved)) : Optional.empty();
        double spirit = draws.around(0.5, 0.5);
        double party = merit(0.65 * spirit + 0.35 * draws.unit());
        double governance = merit(0.65 * spirit + 0.35 * draws.unit());
        double base = firm.map(FirmProfile::quality).orElse(0.4);
        double service = merit(0.4 * base + 0.4 * spirit + 0.2 * draws.unit());
        int sinceDelivery = 12 * (AS_OF.getYear() - setting.deliveredIn()) - 3;
        int months = Math.min(sinceDelivery, firm.isPresent() ? draws.between(5, 118) : draws.between(24, 130));
        OwnersBody body = body(governance, draws);
        return new CompoundProfile(
                number, setting, new Service(mode, firm, months, body), new Merits(party, governance, service));
    }

    private static String mode(String kind, Draws draws) {
        return MODES.get(
                switch (kind) {
                    case "commercial" -> draws.weighted(88, 6, 5, 1);
                    case "ageing" -> draws.weighted(35, 30, 28, 7);
                    case "resettlement" -> draws.weighted(60, 10, 27, 3);
                    default -> draws.weighted(45, 35, 15, 5);
                });
    }

    /** Every firm has a compound; whoever is served after that is more likely to have a better firm. */
    private FirmProfile firm(Draws draws, List<FirmProfile> unserved) {
        if (!unserved.isEmpty()) {
            return unserved.remove(0);
        }
        FirmProfile one = draws.pick(firms);
        FirmProfile other = draws.pick(firms);
        return one.quality() >= other.quality() ? one : other;
    }

    private static OwnersBody body(double governance, Draws draws) {
        if (draws.chance(0.4 + 0.5 * governance)) {
            return OwnersBody.COMMITTEE;
        }
        return draws.chance(0.6) ? OwnersBody.MANAGEMENT_COMMITTEE : OwnersBody.NONE;
    }

    private static double merit(double raw) {
        return Math.max(0, Math.min(1, raw));
    }

    /** Who is well run applies more often than who is not. */
    private List<CompoundProfile> chooseParticipants() {
        return compounds.stream()
                .filter(DistrictPlan::mayApply)
                .sorted(Comparator.comparingDouble(DistrictPlan::eagerness).reversed())
                .limit(PARTICIPANTS)
                .sorted(Comparator.comparingDouble(
                                (CompoundProfile compound) -> compound.merits().mean())
                        .reversed())
                .toList();
    }

    private static boolean mayApply(CompoundProfile compound) {
        Service service = compound.service();
        return service.months() >= 12
                && service.body() != OwnersBody.NONE
                && !service.mode().equals("none");
    }

    private static double eagerness(CompoundProfile compound) {
        return compound.merits().mean()
                + 0.4 * Draws.of("application", compound.number()).unit();
    }

    /** The black list of 2024: among the firms with grade D those that serve most compounds of the programme. */
    private Set<FirmProfile> chooseBlackListed() {
        Map<FirmProfile, Integer> served = new HashMap<>();
        participants.forEach(
                compound -> compound.service().firm().ifPresent(firm -> served.merge(firm, 1, Integer::sum)));
        return firms.stream()
                .filter(firm -> firm.grade().equals("D"))
                .sorted(Comparator.comparingInt((FirmProfile firm) -> -served.getOrDefault(firm, 0))
                        .thenComparingInt(FirmProfile::number))
                .limit(BLACK_LISTED)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Firms in the middle that serve no compound of the programme: nobody has to claim a grade that does not exist. */
    private List<FirmProfile> chooseAbsent() {
        return firms.stream()
                .filter(firm -> firm.grade().equals("B") || firm.grade().equals("C"))
                .filter(firm -> served(firm).stream().noneMatch(participants::contains))
                .limit(ABSENT)
                .toList();
    }
}
