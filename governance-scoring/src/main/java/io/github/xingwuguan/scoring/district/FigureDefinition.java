package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.Label;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a figure says and what it is made of (指标定义): declared once, so that nothing has to be said twice about which figures new records
 * can change. Immutable.
 */
public final class FigureDefinition {
    private static final Label DISTRICT = Label.of("全区", "the whole district");

    private final String id;
    private final Section section;
    private final Label definition;
    private final Label scope;
    private final FigureUnit unit;
    private final Nature nature;
    private final Stage<?> stage;
    private final Function<DistrictView, Outcome> work;

    private FigureDefinition(Draft draft, Stage<?> stage, Function<DistrictView, Outcome> work) {
        this.id = draft.id;
        this.section = draft.section;
        this.definition = draft.definition;
        this.scope = draft.scope;
        this.unit = draft.unit;
        this.nature = draft.nature;
        this.stage = stage;
        this.work = work;
    }

    /** {@return its id, unique on a scoreboard} */
    public String id() {
        return id;
    }

    /** {@return the part of the scoreboard it belongs to} */
    public Section section() {
        return section;
    }

    /** {@return what it says} */
    public Label definition() {
        return definition;
    }

    /** {@return of what} */
    public Label scope() {
        return scope;
    }

    /** {@return what it counts} */
    public FigureUnit unit() {
        return unit;
    }

    /** {@return where it comes from; what was published is in the headline} */
    public Nature nature() {
        return nature;
    }

    /** {@return whether it is in the headline: one of this definition was published} */
    public boolean isHeadline() {
        return nature != Nature.ILLUSTRATIVE;
    }

    /** {@return the records it reads, itself or through what it rests on} */
    public List<Reads> reads() {
        return stage.reads();
    }

    /**
     * {@return whether changed records can change it}
     *
     * @param changes in which parts of which kinds records changed
     */
    public boolean isTouchedBy(List<Reads> changes) {
        return stage.isTouchedBy(changes);
    }

    /** {@return its value in a view; none if records that it reads were never given} */
    Outcome compute(DistrictView view) {
        return stage.isGiven(view.records()) ? work.apply(view) : FigureAbsence.NO_RECORDS.outcome();
    }

    Figure figure(Outcome.Found found) {
        return Figure.builder()
                .id(id)
                .section(section)
                .value(found.value())
                .unit(unit)
                .definition(definition)
                .scope(scope)
                .time(found.time())
                .nature(nature)
                .policy(found.policy())
                .build();
    }

    /** {@return the beginning of a definition: of the whole district, counting records, not published} */
    static Draft of(String id, Section section, String zh, String en) {
        return new Draft(id, section, Label.of(zh, en));
    }

    /** A definition in the making. */
    static final class Draft {
        private final String id;
        private final Section section;
        private final Label definition;
        private Label scope = DISTRICT;
        private FigureUnit unit = FigureUnit.RECORDS;
        private Nature nature = Nature.ILLUSTRATIVE;

        private Draft(String id, Section section, Label definition) {
            this.id = id;
            this.section = section;
            this.definition = definition;
        }

        Draft scope(String zh, String en) {
            scope = Label.of(zh, en);
            return this;
        }

        Draft in(FigureUnit counted) {
            unit = counted;
            return this;
        }

        Draft nature(Nature published) {
            nature = published;
            return this;
        }

        Draft reproduced() {
            return nature(Nature.REPRODUCED);
        }

        /** {@return the definition of a figure that is read off what a stage gives} */
        <T> FigureDefinition from(Stage<T> stage, BiFunction<T, ScoreboardQuestion, Outcome> read) {
            return new FigureDefinition(this, stage, view -> read.apply(view.result(stage), view.question()));
        }

        /** {@return the same of a stage that gives nothing where no rule was in force} */
        <T> FigureDefinition fromRuled(Stage<Optional<T>> stage, BiFunction<T, ScoreboardQuestion, Outcome> read) {
            return from(
                    stage,
                    (ruled, question) -> ruled.map(known -> read.apply(known, question))
                            .orElseGet(FigureAbsence.NO_POLICY::outcome));
        }
    }
}
