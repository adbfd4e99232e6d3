package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.examples.louxing.CompoundProfile.Merits;
import io.github.xingwuguan.examples.louxing.CompoundProfile.OwnersBody;
import io.github.xingwuguan.facts.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is true of a compound (真实情况), drawn from its profile alone. */
final class TrueFacts {
    private final CompoundProfile compound;
    private final boolean firmIsBlackListed;
    private final Draws draws;
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    private TrueFacts(CompoundProfile compound, boolean firmIsBlackListed) {
        this.compound = compound;
        this.firmIsBlackListed = firmIsBlackListed;
        this.draws = Draws.of("facts", compound.number());
    }

    static Map<String, Fact> of(CompoundProfile compound, boolean firmIsBlackListed) {
        TrueFacts drawn = new TrueFacts(compound, firmIsBlackListed);
        Merits merits = compound.merits();
        drawn.base(merits.party());
        drawn.team((merits.party() + merits.governance()) / 2);
        drawn.governance(merits.governance());
        drawn.service(merits.service());
        drawn.appraisal((merits.governance() + merits.service()) / 2);
        drawn.circumstances();
        drawn.bonus(merits.mean());
        return drawn.facts;
    }

    /** How much of an indicator is reached, about 0.5 to 1.2: what is above 1 is more than the target asks. */
    private double reached(double merit) {
        return Math.max(0, draws.around(0.37 + 0.84 * merit, 0.12));
    }

    private Fact share(int of, double rate) {
        return Fact.share(Math.round(of * Math.max(0, Math.min(1, rate))), of);
    }

    private Fact share(int of, double merit, double floor, double target) {
        return share(of, floor + (target - floor) * reached(merit));
    }

    private static Fact tenths(long tenths) {
        return Fact.quantity(tenths / 10 + "." + tenths % 10);
    }

    private static Fact flag(boolean yes) {
        return yes ? Fact.yes() : Fact.no();
    }

    private void base(double merit) {
        facts.put("branch-status", Fact.code("approved"));
        facts.put("station-status", Fact.code(reached(merit) > 0.76 ? "dedicated" : "shared"));
        facts.put("station-area", Fact.quantity(Math.round(78 * reached(merit)) - 2));
        facts.put("meeting-place", flag(reached(merit) > 0.66));
        facts.put("statutory-disclosure", share(13, merit, 0.6, 1));
        facts.put("station-events", Fact.quantity(Math.round(12.5 * reached(merit))));
    }

    private void team(double merit) {
        boolean elected = compound.service().body() == OwnersBody.COMMITTEE;
        int seats = 5 + 2 * draws.between(0, 3);
        facts.put("owners-body", Fact.code(compound.service().body().code()));
        if (elected) {
            facts.put("committee-in-term", Fact.yes());
            facts.put("committee-party-share", share(seats, 0.08 + 0.55 * reached(merit)));
            facts.put("cross-appointment", share(seats, 0.08 + 0.58 * reached(merit)));
        }
        int members = Math.max(6, compound.setting().households() * draws.between(4, 9) / 100);
        facts.put("members-reported-in", share(members, merit, 0.5, 0.9));
        facts.put("posts-staffed", share(draws.between(9, 46), merit, 0.5, 1));
        facts.put("volunteers-per-hundred", tenths(Math.round(68 * reached(merit))));
        facts.put("party-residents", Fact.quantity(members));
    }

    private void governance(double merit) {
        facts.put("conferences-on-schedule", share(12, merit, 0.5, 1));
        count("items-due", "items-done-in-time", draws.between(6, 40), merit, 0.5, 0.95);
        facts.put("building-meetings", Fact.quantity(Math.round(4.6 * reached(merit))));
        if (compound.service().body() == OwnersBody.COMMITTEE) {
            facts.put("yearly-assembly", flag(reached(merit) > 0.68));
            facts.put("rules-status", Fact.code(reached(merit) > 0.76 ? "filed" : "adopted"));
        }
        count("cases-opened", "cases-cleared", draws.between(4, 60), merit, 0.6, 0.95);
        count("disputes-handled", "disputes-settled-in-community", draws.between(3, 48), merit, 0.7, 0.95);
        int petitions = draws.chance(0.12) ? 0 : draws.between(2, 24);
        count("petitions-due", "petitions-on-time", petitions, merit, 0.7, 1);
        if (petitions > 0) {
            facts.put("petitions-repeated", share(petitions, 0.2 * (1 - reached(merit))));
        }
    }

    /** A rate over a count that is a fact of its own; over none there is no rate to report. */
    private void count(String counted, String rate, int count, double merit, double floor, double target) {
        facts.put(counted, Fact.quantity(count));
        if (count > 0) {
            facts.put(rate, share(count, merit, floor, target));
        }
    }

    private void service(double merit) {
        facts.put("service-mode", Fact.code(compound.service().mode()));
        facts.put("outside-scheme-exists", flag(compound.isProfessional()));
        if (compound.isProfessional()) {
            facts.put("outside-stars", Fact.code(String.valueOf(Math.min(5, (int) (5.4 * reached(merit))))));
        }
        int households = compound.setting().households();
        int answers = Math.max(34, households * draws.between(14, 42) / 100);
        long satisfied = Math.round(answers * Math.min(0.99, 0.62 + 0.28 * reached(merit)));
        facts.put("satisfaction", Fact.survey(satisfied, answers, households));
        count("repairs-reported", "repairs-in-time", households / 2 + draws.between(5, 90), merit, 0.6, 0.98);
        facts.put("defects-found", Fact.quantity(Math.max(0, Math.round(8 * (1 - reached(merit))))));
        facts.put("charging-covered", flag(reached(merit) > 0.7));
        facts.put("fees-collected", share(households, merit, 0.5, 0.9));
    }

    private void appraisal(double merit) {
        compound.service().firm().ifPresent(firm -> facts.put("firm-credit", Fact.code(firm.grade())));
        facts.put("registration-completeness", share(1_000, merit, 0.8, 0.98));
        facts.put("fund-publications", share(4, reached(merit)));
        if (compound.service().body() == OwnersBody.COMMITTEE) {
            facts.put("committee-appraisal", marks(merit));
        }
        int findings = draws.chance(0.1) ? 0 : draws.between(3, 22);
        count("findings-due", "findings-rectified", findings, merit, 0.5, 1);
        facts.put("online-services", Fact.code(reached(merit) > 0.78 ? "full" : "partial"));
    }

    private Fact marks(double merit) {
        long[] marks = new long[draws.between(3, 7)];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = Math.min(100, Math.round(97 * Math.min(1, reached(merit)) + draws.between(-3, 3)));
        }
        return Fact.marks(marks);
    }

    private void circumstances() {
        facts.put("assembly-possible", Fact.yes());
        facts.put("in-service-months", Fact.quantity(compound.service().months()));
        facts.put("accident-confirmed", Fact.no());
        facts.put("fund-misuse-confirmed", Fact.no());
        facts.put("firm-black-listed", flag(firmIsBlackListed));
        facts.put("committee-overdue-months", Fact.quantity(0));
        facts.put("falsification-confirmed", Fact.no());
    }

    private void bonus(double merit) {
        List<String> levels = List.of("national", "provincial", "city");
        facts.put("honours", Fact.quantity(draws.chance(0.35 * merit) ? draws.between(1, 2) : 0));
        for (int i = 0; i < levels.size(); i++) {
            double chance = 0.06 * (i + 1) * merit;
            facts.put("practice-adopted-" + levels.get(i), Fact.quantity(draws.chance(chance) ? 1 : 0));
        }
    }
}
