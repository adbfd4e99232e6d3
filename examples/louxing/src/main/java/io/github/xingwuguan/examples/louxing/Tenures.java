package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who had which project when (在管项目): the firms, and the persons in charge under pseudonyms. */
final class Tenures {
    private static final double GAVE_UP_A_PROJECT = 0.12;

    private final DistrictPlan plan;

    Tenures(DistrictPlan plan) {
        this.plan = plan;
    }

    /** The projects of the data, and for some a project that they had before and gave up. */
    List<Tenure> of(FirmProfile firm) {
        List<Tenure> tenures = new ArrayList<>();
        Draws draws = Draws.of("former-project", firm.number());
        List<CompoundProfile> served = plan.served(firm);
        boolean hadNone =
                served.stream().noneMatch(c -> Firms.contract(c).from().isBefore(CreditBook.YEAR.from()));
        if (hadNone || draws.chance(GAVE_UP_A_PROJECT)) {
            tenures.addAll(former(firm, draws, hadNone));
        }
        for (CompoundProfile compound : served) {
            DateRange contract = Firms.contract(compound);
            String project = Names.project(compound).value();
            int households = compound.setting().households();
            Tenure firms = tenure(Names.subject(firm), project, contract)
                    .households(households)
                    .area(Quantity.of(households * area(compound)))
                    .deliveredOn(LocalDate.of(compound.setting().deliveredIn(), 6, 30))
                    .build();
            tenures.add(firms);
            tenures.add(tenure(manager(compound.id()), project, DateRange.from(contract.from()))
                    .build());
        }
        return tenures;
    }

    /** Whoever began in the district with its present projects after the year, had another in it. */
    private static List<Tenure> former(FirmProfile firm, Draws draws, boolean intoNextYear) {
        LocalDate from = LocalDate.of(draws.between(2017, 2021), draws.between(1, 12), 1);
        LocalDate until = intoNextYear
                ? CreditBook.YEAR.until().plusMonths(draws.between(1, 4))
                : LocalDate.of(draws.between(2023, 2024), draws.between(2, 11), 1);
        String project = "project-former-" + firm.id();
        int households = draws.between(150, 900);
        DateRange dates = DateRange.of(from, until);
        return List.of(
                tenure(Names.subject(firm), project, dates)
                        .households(households)
                        .area(Quantity.of(households * 96L))
                        .build(),
                tenure(manager("former-" + firm.id()), project, dates).build());
    }

    private static Subject manager(String of) {
        return Subject.person("p-manager-" + of);
    }

    private static long area(CompoundProfile compound) {
        return Draws.of("area", compound.number()).between(82, 124);
    }

    private static Tenure.Builder tenure(Subject holder, String project, DateRange dates) {
        Tenure.Builder tenure = Tenure.builder();
        tenure.holder(holder).project(project).dates(dates).recordedAt(CreditBook.at(dates.from(), 5));
        return tenure;
    }
}
