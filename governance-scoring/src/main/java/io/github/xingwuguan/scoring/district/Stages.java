package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.BodyKind;
import io.github.xingwuguan.carriage.PropertyEnterprise;
import io.github.xingwuguan.carriage.ResponsibilityRegister;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.PlaceKind;
import io.github.xingwuguan.programme.registration.Registration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The steps of the work that figures of several areas rest on. */
final class Stages {
    /** The compounds, in the order given. */
    static final Stage<List<Compound>> COMPOUNDS = Stage.of(
            "compounds",
            List.of(Reads.of(RecordKind.PLACE, PlaceKind.COMPOUND.code())),
            inputs -> inputs.records(RecordKind.PLACE).stream()
                    .map(Compound.class::cast)
                    .toList());

    /** The compounds that lie somewhere on the day, in the order given: one that lies nowhere is not there yet, or no longer. */
    static final Stage<List<PlaceId>> STANDING = Stage.after(
            List.of(COMPOUNDS),
            "standing",
            List.of(),
            inputs -> inputs.result(COMPOUNDS).stream()
                    .filter(compound ->
                            compound.parentOn(inputs.question().asOf()).isPresent())
                    .map(Compound::id)
                    .toList());

    /** What is registered of compounds; empty if no policy says what has to be. */
    static final Stage<Optional<Registration>> REGISTRATION = Stage.of(
            "registration",
            List.of(Reads.of(RecordKind.REGISTRATION)),
            inputs -> inputs.policies()
                    .registration()
                    .map(policy -> Registration.of(policy, inputs.records(RecordKind.REGISTRATION))));

    /** The departments that lead in at least one matter on the day; one that leads in none takes no part. */
    static final Stage<List<Body>> DEPARTMENTS = Stage.of(
            "departments",
            List.of(Reads.of(RecordKind.BODY, BodyKind.DEPARTMENT.code()), Reads.of(RecordKind.DUTY)),
            inputs -> {
                Set<OrgId> leading = ResponsibilityRegister.of(inputs.records(RecordKind.DUTY))
                        .leadingDepartments(inputs.question().asOf());
                return inputs.records(RecordKind.BODY).stream()
                        .filter(department -> leading.contains(department.id()))
                        .toList();
            });

    /** The stars of compounds; empty if no standard is in force. */
    static final Stage<Optional<StarProgramme>> STARS = Stage.of(
            "stars",
            List.of(Reads.of(RecordKind.CLAIM_SHEET)),
            inputs -> inputs.policies()
                    .rubrics()
                    .flatMap(versions -> versions.find(inputs.question().asOf()))
                    .map(rubric -> StarProgramme.rate(
                            rubric,
                            inputs.records(RecordKind.CLAIM_SHEET),
                            inputs.question().asOf())));

    /** What is recorded of firms. */
    static final Stage<CreditLedger> LEDGER = Stage.of(
            "ledger",
            List.of(Reads.of(RecordKind.LEDGER_ENTRY)),
            inputs -> CreditLedger.of(inputs.records(RecordKind.LEDGER_ENTRY)));

    /** The credit of firms; empty if no policy was in force. */
    static final Stage<Optional<CreditProgramme>> CREDIT = Stage.after(
            List.of(LEDGER),
            "credit",
            List.of(Reads.of(RecordKind.BODY, BodyKind.PROPERTY_ENTERPRISE.code())),
            Stages::credit);

    /** Petitions are cases too. */
    static final Stage<PetitionProgramme> PETITIONS = Stage.of(
            "petitions",
            List.of(Reads.of(RecordKind.CASE, CaseKind.PETITION.code())),
            inputs -> PetitionProgramme.of(
                    inputs.records(RecordKind.CASE), inputs.policies().calendar(), inputs.question()));

    private static final Map<BodyKind, Stage<List<Body>>> BODIES = each(
            BodyKind.class,
            kind -> Stage.of(
                    kind.code(),
                    List.of(Reads.of(RecordKind.BODY, kind.code())),
                    inputs -> inputs.records(RecordKind.BODY)));

    private static final Map<CaseKind, Stage<CaseProgramme>> CASES = each(
            CaseKind.class,
            kind -> Stage.of(
                    kind.code(),
                    List.of(Reads.of(RecordKind.CASE, kind.code())),
                    inputs -> CaseProgramme.of(
                            inputs.records(RecordKind.CASE),
                            kind,
                            inputs.policies().calendar(),
                            inputs.question())));

    private Stages() {}

    /** {@return a stage for each constant} */
    static <E extends Enum<E>, T> Map<E, Stage<T>> each(Class<E> type, Function<E, Stage<T>> stage) {
        Map<E, Stage<T>> stages = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            stages.put(constant, stage.apply(constant));
        }
        return stages;
    }

    /** {@return the bodies of a kind} */
    @SuppressWarnings("NullAway") // each kind has one
    static Stage<List<Body>> bodies(BodyKind kind) {
        return BODIES.get(kind);
    }

    /** {@return the cases of a kind} */
    @SuppressWarnings("NullAway") // each kind has one
    static Stage<CaseProgramme> cases(CaseKind kind) {
        return CASES.get(kind);
    }

    private static Optional<CreditProgramme> credit(Stage.Inputs inputs) {
        return inputs.policies()
                .credit()
                .flatMap(policies -> CreditProgramme.assess(
                        policies,
                        inputs.result(LEDGER),
                        inputs.records(RecordKind.BODY).stream()
                                .map(PropertyEnterprise.class::cast)
                                .toList(),
                        inputs.question().creditDay(),
                        inputs.question().knownAt()));
    }
}
