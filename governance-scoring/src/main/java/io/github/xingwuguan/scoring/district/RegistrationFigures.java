package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.programme.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Figures of what is registered of compounds: how many are entered, and how far the fields are filled, which is never mixed with it. */
final class RegistrationFigures {
    private static final Stage<Optional<Registered>> REGISTERED = Stage.after(
            List.of(Stages.STANDING, Stages.REGISTRATION),
            "registered",
            List.of(),
            inputs -> inputs.result(Stages.REGISTRATION)
                    .map(register -> new Registered(
                            register,
                            inputs.result(Stages.STANDING),
                            inputs.question().asOf())));

    private RegistrationFigures() {}

    /** The register, and the compounds that are due on a day. */
    private record Registered(Registration register, List<PlaceId> due, LocalDate day) {
        Outcome entered() {
            return outcome(
                    new FigureValue.Share(
                            due.size() - register.entered(due, day).missing().size(), due.size()),
                    compound -> register.missing(compound, day).isEmpty());
        }

        Outcome fields(String kind) {
            Ratio filled = register.fields(due, day).getOrDefault(kind, Ratio.of(0, 0));
            return outcome(
                    FigureValue.Share.of(filled),
                    compound -> register.state(compound, day)
                            .filter(state -> state.has(kind))
                            .isPresent());
        }

        private Outcome outcome(FigureValue value, Predicate<PlaceId> counts) {
            return new Outcome.Found(
                    value,
                    Figure.Time.on(day),
                    Optional.of(register.policy().id()),
                    () -> due.stream()
                            .filter(counts)
                            .map(PlaceId::value)
                            .sorted()
                            .toList());
        }
    }

    static List<FigureDefinition> all(DistrictPolicies policies) {
        List<FigureDefinition> all = new ArrayList<>();
        all.add(FigureDefinition.of(
                        "compoundsEntered",
                        Section.PROGRAMME,
                        "已录入全部必备信息的小区，占全部小区",
                        "compounds with every mandatory kind of record, of all")
                .reproduced()
                .fromRuled(REGISTERED, (registered, question) -> registered.entered()));
        policies.registration().ifPresent(policy -> policy.kinds().forEach(kind -> all.add(fields(kind.code()))));
        return all;
    }

    private static FigureDefinition fields(String kind) {
        return FigureDefinition.of(
                        "registration.fields." + kind,
                        Section.PROGRAMME,
                        "必备字段有效数，占应填字段：" + kind,
                        "mandatory fields that are valid, of those due: " + kind)
                .in(FigureUnit.FIELDS)
                .fromRuled(REGISTERED, (registered, question) -> registered.fields(kind));
    }
}
