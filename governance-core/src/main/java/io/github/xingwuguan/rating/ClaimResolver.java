package io.github.xingwuguan.rating;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Turns claims into facts, for many sheets under one rubric and day: what the rubric asks of each fact is gathered once. */
final class ClaimResolver {
    private static final Comparator<Evidence> BY_DOCUMENT = Comparator.comparing(Evidence::id)
            .thenComparing(Evidence::kind)
            .thenComparing(Evidence::issuedOn)
            .thenComparing(Evidence::use);

    private static final Comparator<Claim> AUTHORITY =
            Comparator.comparing(Claim::level).thenComparing(Claim::on);

    private final Rubric rubric;
    private final LocalDate asOf;
    private final Map<String, Demand> demands = new HashMap<>();

    /** What the indicators of a fact ask for together. */
    private record Demand(Set<String> evidence, int maxAgeDays, int gradeMaxAgeDays) {
        private static final int NEVER = Integer.MAX_VALUE;
        private static final Demand NONE = new Demand(Set.of(), NEVER, NEVER);

        Demand and(Indicator indicator) {
            Set<String> kinds = new TreeSet<>(evidence);
            kinds.addAll(indicator.evidence());
            int gradeAge = indicator.kind() instanceof Kind.ExternalGrade grade ? grade.maxAgeDays() : NEVER;
            return new Demand(
                    kinds,
                    Math.min(maxAgeDays, indicator.evidenceMaxAgeDays().orElse(NEVER)),
                    Math.min(gradeMaxAgeDays, gradeAge));
        }
    }

    ClaimResolver(Rubric rubric, LocalDate asOf) {
        this.rubric = rubric;
        this.asOf = asOf;
        Stream.concat(rubric.indicators(), rubric.bonus().items().stream())
                .forEach(indicator -> KindFacts.of(indicator.kind())
                        .keySet()
                        .forEach(fact -> demands.put(
                                fact, demands.getOrDefault(fact, Demand.NONE).and(indicator))));
    }

    Resolution resolve(ClaimSheet sheet) {
        ListMultimap<String, Claim> byFact =
                MultimapBuilder.hashKeys().arrayListValues().build();
        sheet.claims().stream()
                .filter(claim -> !claim.on().isAfter(asOf))
                .forEach(claim -> byFact.put(claim.fact(), claim));
        Map<String, Claim> chosen = new HashMap<>();
        rubric.facts().forEach(key -> choose(byFact.get(key.name())).ifPresent(claim -> chosen.put(key.name(), claim)));
        Set<String> reused = reusedDocuments(chosen.values().stream());

        FactSheet.Builder facts = FactSheet.builder();
        List<Resolution.OverClaim> overClaims = new ArrayList<>();
        TreeSet<LocalDate> changes = new TreeSet<>();
        for (FactKey key : rubric.facts()) {
            Claim claim = chosen.get(key.name());
            if (claim == null) {
                facts.put(key.name(), Fact.missing(byFact.containsKey(key.name()) ? "unverified" : "not-reported"));
                continue;
            }
            Optional<String> fault = fault(key, claim, byFact.get(key.name()), reused);
            Fact fact = fault.map(Fact::missing).orElse(claim.value());
            facts.put(key.name(), fact).putEstablishedOn(key.name(), claim.on());
            if (claim.appeal() == Claim.Appeal.OPEN) {
                facts.addUnderAppeal(key.name());
            }
            if (fault.isEmpty()) {
                expiry(key.name(), claim).ifPresent(changes::add);
            } else if (fault.get().equals("evidence-expired")) {
                gradeExpiry(key.name(), claim).ifPresent(changes::add);
            }
            overClaim(key.name(), byFact.get(key.name()), fact).ifPresent(overClaims::add);
        }
        return new Resolution(
                facts.build(), chosen, overClaims, changes.stream().findFirst());
    }

    /** The claim of the highest authority; several of the same authority count as one, so that their order is irrelevant. */
    private Optional<Claim> choose(List<Claim> claims) {
        if (claims.size() == 1) { // as nearly everywhere
            return Optional.of(claims.get(0)).filter(this::counts);
        }
        return claims.stream()
                .filter(this::counts)
                .max(AUTHORITY)
                .map(top -> claims.stream()
                        .filter(claim -> AUTHORITY.compare(claim, top) == 0)
                        .sorted(Comparator.comparing(claim -> claim.value().toString()))
                        .toList())
                .map(ClaimResolver::together);
    }

    private boolean counts(Claim claim) {
        return claim.level().compareTo(rubric.minEvidenceLevel()) >= 0;
    }

    private static Claim together(List<Claim> equals) {
        if (equals.size() == 1) {
            return equals.get(0);
        }
        boolean isOpen = equals.stream().anyMatch(claim -> claim.appeal() == Claim.Appeal.OPEN);
        return Claim.builder()
                .from(equals.get(0))
                .evidence(equals.stream()
                        .flatMap(claim -> claim.evidence().stream())
                        .distinct()
                        .sorted(BY_DOCUMENT)
                        .toList())
                .appeal(isOpen ? Claim.Appeal.OPEN : Claim.Appeal.NONE)
                .build();
    }

    private Optional<String> fault(FactKey key, Claim claim, List<Claim> rivals, Set<String> reused) {
        Demand demand = demands.getOrDefault(key.name(), Demand.NONE);
        if (rivals.stream()
                .anyMatch(rival ->
                        AUTHORITY.compare(rival, claim) == 0 && !rival.value().equals(claim.value()))) {
            return Optional.of("conflicting");
        }
        if (!claim.value().fits(key.type())) {
            return Optional.of("wrong-type");
        }
        if (claim.evidence().stream().anyMatch(evidence -> reused.contains(evidence.id()))) {
            return Optional.of("evidence-reused");
        }
        if (demand.evidence().stream().anyMatch(kind -> latest(kind, claim).isEmpty())) {
            return Optional.of("no-evidence");
        }
        return expired(claim, demand);
    }

    /** Comes after every fault that time does not bring, so that passing days change a reason only on a day foretold. */
    private Optional<String> expired(Claim claim, Demand demand) {
        if (isOlder(claim.on(), demand.gradeMaxAgeDays())) {
            return Optional.of("grade-expired");
        }
        boolean isOld = demand.evidence().stream()
                .flatMap(kind -> latest(kind, claim).stream())
                .anyMatch(day -> isOlder(day, demand.maxAgeDays()));
        return isOld ? Optional.of("evidence-expired") : Optional.empty();
    }

    private Optional<LocalDate> latest(String kind, Claim claim) {
        return claim.evidence().stream()
                .filter(evidence ->
                        evidence.kind().equals(kind) && !evidence.issuedOn().isAfter(asOf))
                .map(Evidence::issuedOn)
                .max(Comparator.naturalOrder());
    }

    private boolean isOlder(LocalDate day, int maxAgeDays) {
        return maxAgeDays != Demand.NEVER && day.plusDays(maxAgeDays).isBefore(asOf);
    }

    /** The first day on which the claim no longer counts. */
    private Optional<LocalDate> expiry(String fact, Claim claim) {
        Demand demand = demands.getOrDefault(fact, Demand.NONE);
        Stream<LocalDate> grade = gradeExpiry(fact, claim).stream();
        Stream<LocalDate> evidence = demand.maxAgeDays() == Demand.NEVER
                ? Stream.empty()
                : demand.evidence().stream()
                        .flatMap(kind -> latest(kind, claim).stream())
                        .map(day -> day.plusDays(demand.maxAgeDays() + 1L));
        return Stream.concat(grade, evidence).min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> gradeExpiry(String fact, Claim claim) {
        int age = demands.getOrDefault(fact, Demand.NONE).gradeMaxAgeDays();
        return age == Demand.NEVER ? Optional.empty() : Optional.of(claim.on().plusDays(age + 1L));
    }

    private static Optional<Resolution.OverClaim> overClaim(String fact, List<Claim> claims, Fact verified) {
        return claims.stream()
                .filter(claim -> claim.level() == EvidenceLevel.SELF)
                .max(AUTHORITY.thenComparing(claim -> claim.value().toString()))
                .filter(self -> !self.value().equals(verified))
                .map(self -> new Resolution.OverClaim(fact, self.value(), verified));
    }

    private static Set<String> reusedDocuments(Stream<Claim> chosen) {
        SetMultimap<String, String> factsByDocument = HashMultimap.create();
        Set<String> forOneUse = new HashSet<>();
        chosen.forEach(claim -> claim.evidence().forEach(evidence -> {
            factsByDocument.put(evidence.id(), claim.fact());
            if (evidence.use() == Evidence.Use.SINGLE) {
                forOneUse.add(evidence.id());
            }
        }));
        Set<String> reused = new TreeSet<>();
        factsByDocument.asMap().forEach((document, facts) -> {
            if (facts.size() > 1 && forOneUse.contains(document)) {
                reused.add(document);
            }
        });
        return reused;
    }
}
