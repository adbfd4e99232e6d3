package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.carriage.PropertyEnterprise;
import io.github.xingwuguan.carriage.ServiceProject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The property enterprises and their projects (物业服务企业与项目). */
final class Firms {
    private Firms() {}

    static List<PropertyEnterprise> enterprises(DistrictPlan plan) {
        return plan.firms().stream().map(Firms::enterprise).toList();
    }

    private static PropertyEnterprise enterprise(FirmProfile firm) {
        return PropertyEnterprise.builder()
                .id(Names.firm(firm))
                .label(Names.numbered("示例物业", "Sample Property Enterprise", firm.number()))
                .creditCode(Names.creditCode(firm.number()))
                .build();
    }

    static List<ServiceProject> projects(DistrictPlan plan) {
        return plan.compounds().stream().flatMap(Firms::project).toList();
    }

    private static Stream<ServiceProject> project(CompoundProfile compound) {
        return compound
                .service()
                .firm()
                .map(firm -> ServiceProject.builder()
                        .id(Names.project(compound))
                        .label(Names.of(compound, "物业项目", "Service project"))
                        .enterprise(Names.firm(firm))
                        .compound(Names.compound(compound))
                        .contract(contract(compound))
                        .build())
                .stream();
    }

    /** Some contracts ran out and the firm stays on; the others end within four years. */
    static DateRange contract(CompoundProfile compound) {
        Draws draws = Draws.of("contract", compound.number());
        LocalDate from = DistrictPlan.AS_OF.minusMonths(compound.service().months());
        return draws.chance(0.15)
                ? DateRange.from(from)
                : DateRange.of(from, DistrictPlan.AS_OF.plusMonths(draws.between(1, 48)));
    }
}
