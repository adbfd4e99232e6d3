package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.carriage.CarriageRegister;
import io.github.xingwuguan.carriage.Committee;
import io.github.xingwuguan.carriage.PartyBranch;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.programme.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A sample of how a host makes subjects of its registers: one sheet a compound and day. */
final class CompoundSubjects {
    private final CarriageRegister carriages;
    private final LocalDate date;

    private CompoundSubjects(CarriageRegister carriages, LocalDate date) {
        this.carriages = carriages;
        this.date = date;
    }

    static Census on(LocalDate date, PlaceId scope, PlaceRegister places, CarriageRegister carriages) {
        CompoundSubjects subjects = new CompoundSubjects(carriages, date);
        List<Subject> list = places.within(scope, Compound.class, date).stream()
                .map(compound -> Subject.of(compound.id().value(), compound.id(), subjects.facts(compound)))
                .toList();
        return new Census("compound", date, list);
    }

    private FactSheet facts(Compound compound) {
        return FactSheet.builder()
                .put("management-mode", mode(compound))
                .put("managed", managed(compound))
                .put("committee", Fact.code(committee(compound)))
                .put("branch-form", Fact.code(branch(compound)))
                .build();
    }

    /** What nobody recorded is missing; nobody is a mode of its own. */
    private Fact mode(Compound compound) {
        return compound.modeOn(date).map(mode -> Fact.code(mode.code())).orElse(Fact.missing("not-reported"));
    }

    private Fact managed(Compound compound) {
        return compound.modeOn(date)
                .map(mode -> mode.isManaged() ? Fact.yes() : Fact.no())
                .orElse(Fact.missing("not-reported"));
    }

    private String committee(Compound compound) {
        return carriages
                .committee(compound.id(), date)
                .map(Committee::kind)
                .map(kind -> kind.code())
                .orElse("none");
    }

    /** Work alone is in no register of branches that answer for a compound, so that every form is looked for. */
    private String branch(Compound compound) {
        Optional<PartyBranch> organised = carriages.branch(compound.id(), date);
        return organised
                .or(() -> carriages.bodies(PartyBranch.class).stream()
                        .filter(branch -> branch.compoundsOn(date).contains(compound.id()))
                        .findFirst())
                .map(branch -> branch.form().code())
                .orElse("none");
    }

    static List<PlaceId> ids(PlaceRegister places, PlaceId scope, LocalDate date) {
        return places.within(scope, Compound.class, date).stream()
                .map(Compound::id)
                .toList();
    }
}
