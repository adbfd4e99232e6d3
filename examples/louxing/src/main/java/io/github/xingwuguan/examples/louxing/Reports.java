package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.examples.louxing.Incidents.Flaw;
import io.github.xingwuguan.examples.louxing.Incidents.FlawedReport;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.rating.Claim;
import io.github.xingwuguan.rating.Evidence;
import io.github.xingwuguan.rating.EvidenceLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is reported of one compound (申报与核验): the self-assessment beside what communities, subdistricts and the district verified. */
final class Reports {
    private static final Set<String> OF_THE_DISTRICT = Set.of(
            "firm-credit",
            "firm-black-listed",
            "accident-confirmed",
            "fund-misuse-confirmed",
            "falsification-confirmed");
    private static final Set<String> ON_ONE_FILE = Set.of("owners-body", "committee-in-term", "committee-party-share");
    private static final String DOCUMENT_OF_ANOTHER = "conferences-on-schedule";
    private static final LocalDate CREDIT_PUBLISHED = LocalDate.of(2025, 3, 31);
    private static final LocalDate COLLECTED = LocalDate.of(2025, 8, 1);
    private static final LocalDate SELF_FROM = LocalDate.of(2025, 7, 1);
    private static final LocalDate AFTER_THE_RATING = LocalDate.of(2025, 11, 3);

    private final CompoundProfile compound;
    private final Map<String, LocalDate> dates;
    private final List<FlawedReport> flaws;
    private final Draws draws;
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, LocalDate> issued = new HashMap<>();

    Reports(CompoundProfile compound, Map<String, LocalDate> dates, List<FlawedReport> flaws) {
        this.compound = compound;
        this.dates = dates;
        this.flaws = flaws;
        this.draws = Draws.of("reports", compound.number());
    }

    List<Claim> claims() {
        return claims;
    }

    /** Without kinds of evidence the fact is a circumstance, which the district or the subdistrict states itself. */
    void add(String fact, Fact value, @Nullable List<String> evidence) {
        if (has(fact, Flaw.NOT_REPORTED)) {
            return;
        }
        if (evidence == null || OF_THE_DISTRICT.contains(fact)) {
            claims.add(stated(fact, value, evidence == null ? List.of() : evidence));
            return;
        }
        claims.add(claim(fact, assessed(value), EvidenceLevel.SELF, SELF_FROM.plusDays(draws.between(0, 30)))
                .build());
        if (!has(fact, Flaw.UNVERIFIED)) {
            verified(fact, value, evidence);
        }
    }

    private Claim stated(String fact, Fact value, List<String> evidence) {
        boolean ofDistrict = OF_THE_DISTRICT.contains(fact) || draws.chance(0.3);
        EvidenceLevel level = ofDistrict ? EvidenceLevel.DISTRICT : EvidenceLevel.SUBDISTRICT;
        LocalDate usual = isOfFirm(fact) ? CREDIT_PUBLISHED : day(level);
        LocalDate on = dates.getOrDefault(fact, usual);
        return claim(fact, value, level, on)
                .addAllEvidence(documents(fact, evidence))
                .build();
    }

    private void verified(String fact, Fact value, List<String> evidence) {
        EvidenceLevel level = List.of(EvidenceLevel.COMMUNITY, EvidenceLevel.SUBDISTRICT, EvidenceLevel.DISTRICT)
                .get(draws.weighted(45, 35, 20));
        if (level != EvidenceLevel.COMMUNITY && draws.chance(0.3)) {
            LocalDate earlier = day(EvidenceLevel.COMMUNITY);
            claims.add(claim(fact, draws.chance(0.2) ? better(value) : value, EvidenceLevel.COMMUNITY, earlier)
                    .addAllEvidence(documents(fact, evidence))
                    .build());
        }
        LocalDate on = dates.getOrDefault(fact, day(level));
        List<Evidence> documents = has(fact, Flaw.NO_EVIDENCE) ? List.of() : documents(fact, evidence);
        claims.add(claim(fact, value, level, on)
                .addAllEvidence(documents)
                .appeal(has(fact, Flaw.APPEALED) ? Claim.Appeal.OPEN : Claim.Appeal.NONE)
                .build());
        if (has(fact, Flaw.CONFLICTING)) {
            claims.add(claim(fact, better(value), level, on)
                    .addAllEvidence(documents)
                    .build());
        }
        if (has(fact, Flaw.LATER)) {
            claims.add(claim(fact, better(value), EvidenceLevel.DISTRICT, AFTER_THE_RATING)
                    .addAllEvidence(documents(fact, evidence))
                    .build());
        }
    }

    private static boolean isOfFirm(String fact) {
        return fact.startsWith("firm-");
    }

    private boolean has(String fact, Flaw flaw) {
        return flaws.stream()
                .anyMatch(report -> report.flaw() == flaw && report.fact().equals(fact));
    }

    private static Claim.Builder claim(String fact, Fact value, EvidenceLevel level, LocalDate on) {
        Claim.Builder claim = Claim.builder();
        claim.fact(fact).value(value).level(level).on(on);
        return claim;
    }

    /** The levels verify one after the other: August, September, October. */
    private LocalDate day(EvidenceLevel level) {
        return LocalDate.of(2025, 7 + level.ordinal(), draws.between(1, 24));
    }

    /** A document is issued once, whoever looks at it later. */
    private List<Evidence> documents(String fact, List<String> kinds) {
        LocalDate before = dates.getOrDefault(fact, isOfFirm(fact) ? CREDIT_PUBLISHED : COLLECTED);
        List<Evidence> documents = new ArrayList<>();
        for (String kind : kinds) {
            String id = documentId(fact, kind);
            documents.add(new Evidence(id, kind, issuedOn(id, before), use(fact)));
        }
        return documents;
    }

    private LocalDate issuedOn(String document, LocalDate before) {
        return issued.computeIfAbsent(document, id -> before.minusDays(draws.between(3, 120)));
    }

    /** One file of the owners' body serves for all it proves; a reused document serves a second fact though it may not. */
    private String documentId(String fact, String kind) {
        String proven = ON_ONE_FILE.contains(fact) ? "filing" : has(fact, Flaw.REUSED) ? DOCUMENT_OF_ANOTHER : fact;
        return compound.id() + "-" + proven + "-" + kind;
    }

    private static Evidence.Use use(String fact) {
        return ON_ONE_FILE.contains(fact) ? Evidence.Use.SHARED : Evidence.Use.SINGLE;
    }

    /** Some claim more than there is. */
    private Fact assessed(Fact value) {
        return draws.chance(0.12) ? better(value) : value;
    }

    private static Fact better(Fact value) {
        if (value instanceof Fact.Share share) {
            long numerator = share.ratio().numerator();
            long denominator = share.ratio().denominator();
            return Fact.share(Math.min(denominator, numerator + 1 + denominator / 10), denominator);
        }
        if (value instanceof Fact.Survey survey) {
            long satisfied = Math.min(survey.answers(), survey.satisfied() + 1 + survey.answers() / 20);
            return Fact.survey(satisfied, survey.answers(), survey.asked());
        }
        return value instanceof Fact.Code code ? nextBetter(code) : value;
    }

    private static Fact nextBetter(Fact.Code code) {
        return Optional.ofNullable(
                        Map.of("shared", "dedicated", "adopted", "filed", "partial", "full", "false", "true", "3", "4")
                                .get(code.code()))
                .map(Fact::code)
                .orElse(code);
    }
}
