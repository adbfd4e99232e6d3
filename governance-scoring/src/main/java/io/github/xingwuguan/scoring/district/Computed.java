package io.github.xingwuguan.scoring.district;

import com.google.common.base.Suppliers;
import io.github.xingwuguan.basics.ReasonCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What became of a definition.
 *
 * @param definition the definition
 * @param figure its value, if there is one
 * @param absence why there is none
 * @param found the records behind it
 */
record Computed(
        FigureDefinition definition,
        Optional<Figure> figure,
        Optional<ReasonCode> absence,
        Supplier<List<String>> found) {
    static Computed of(FigureDefinition definition, DistrictView view) {
        Outcome outcome = definition.compute(view);
        if (outcome instanceof Outcome.Absent none) {
            return new Computed(definition, Optional.empty(), Optional.of(none.why()), List::of);
        }
        Outcome.Found value = (Outcome.Found) outcome;
        return new Computed(
                definition,
                Optional.of(definition.figure(value)),
                Optional.empty(),
                Suppliers.memoize(value.ids()::get));
    }

    List<String> ids() {
        return found.get();
    }
}
