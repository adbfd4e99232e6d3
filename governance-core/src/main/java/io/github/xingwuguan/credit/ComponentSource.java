package io.github.xingwuguan.credit;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;

/** Where the points of a component come from (得分来源). */
public sealed interface ComponentSource {
    /** From its items. */
    ComponentSource ITEMS = new Items();

    /** The wire form: one member, named by the kind. */
    Union<ComponentSource> TYPE = Wire.TYPE;

    /** From records of its items (按项目记分). */
    record Items() implements ComponentSource {}

    /**
     * From the scores of a firm's projects (项目汇总).
     *
     * @param terms how
     */
    record Projects(RollUp terms) implements ComponentSource {}

    /**
     * From the scores of several assessors (多方考评).
     *
     * @param terms how
     */
    record Assessors(Panel terms) implements ComponentSource {}

    /**
     * From a fact that the host hands in, such as what a firm declared of itself (申报得分).
     *
     * @param fact the name of a declared quantity
     * @param missing what happens if there is none; nothing to redistribute to
     */
    record Declared(String fact, MissingScore missing) implements ComponentSource {}

    /** How sources are written. */
    final class Wire {
        private static final Union<ComponentSource> TYPE = Union.<ComponentSource>of("Source")
                .variant("items", Items.class, Shape.of("Items", Items::new))
                .variant("projects", Projects.class, RollUp.SHAPE.as(Projects::new, Projects::terms))
                .variant("assessors", Assessors.class, Panel.SHAPE.as(Assessors::new, Assessors::terms))
                .variant(
                        "declared",
                        Declared.class,
                        Shape.of(
                                "Declared",
                                Field.of("fact", Type.TEXT, Declared::fact),
                                Field.of("missing", MissingScore.SHAPE, Declared::missing),
                                Declared::new))
                .done();

        private Wire() {}
    }
}
