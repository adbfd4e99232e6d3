package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Quota;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/** Who comes on a list, stays and leaves (红黑榜规则). A list is not a grade: it has a rule of admission of its own. Immutable. */
@Value.Immutable
public sealed interface ListRule permits ImmutableListRule {
    /** The wire form. */
    Shape<ListRule> SHAPE = Shape.of("List rule", ListRule::builder, Builder::build)
            .one("code", Type.TEXT, ListRule::code, Builder::code)
            .one("label", BasicShapes.LABEL, ListRule::label, Builder::label)
            .one("kind", Type.code("List kind", ListKind.values()), ListRule::kind, Builder::kind)
            .orElse(
                    "level",
                    Type.code("Subject kind", SubjectKind.values()),
                    SubjectKind.ENTERPRISE,
                    ListRule::level,
                    Builder::level)
            .one("admit", Condition.TYPE, ListRule::admit, Builder::admit)
            .maybe("leave", Condition.TYPE, ListRule::leave, Builder::leave)
            .maybe("quota", BasicShapes.QUOTA, ListRule::quota, Builder::quota)
            .maybe("minStay", CreditTypes.PERIOD, ListRule::minStay, Builder::minStay)
            .maybe("maxStay", CreditTypes.PERIOD, ListRule::maxStay, Builder::maxStay)
            .maybe("notice", TimeLimit.SHAPE, ListRule::notice, Builder::notice)
            .maybe(
                    "published",
                    Type.FLAG,
                    list -> Optional.of(list.published()).filter(shown -> shown != isShown(list.level())),
                    Builder::published)
            .maybe("statute", Basis.SHAPE, ListRule::statute, Builder::statute)
            .maybe("writeBack", Type.TEXT, ListRule::writeBack, Builder::writeBack)
            .done();

    /** {@return the code, kebab-case, unique in the policy} */
    String code();

    /** {@return the name} */
    Label label();

    /** {@return what being on it says; of red, watch and black one subject is on the heaviest only} */
    ListKind kind();

    /** {@return what kind of subject it lists} */
    @Value.Default
    default SubjectKind level() {
        return SubjectKind.ENTERPRISE;
    }

    /** {@return who comes on it; unknown does not} */
    Condition admit();

    /** {@return who leaves it; whoever would not be admitted any more, if empty} */
    Optional<Condition> leave();

    /** {@return the largest share of the rated that may be admitted, best first on a red list and worst first on any other} */
    Optional<Quota> quota();

    /** {@return how long one stays at least, unless every record on which the listing rests is repaired or void} */
    Optional<Period> minStay();

    /** {@return how long one stays at most without being admitted again} */
    Optional<Period> maxStay();

    /** {@return how long before it has effect the subject is told} */
    Optional<TimeLimit> notice();

    /** {@return whether it is shown to the public; unless the policy says so a list of persons is not} */
    @Value.Default
    default boolean published() {
        return isShown(level());
    }

    private static boolean isShown(SubjectKind level) {
        return level != SubjectKind.PERSON;
    }

    /** {@return the law or regulation that provides for it; without one it is an industry rating and no statutory list} */
    Optional<Basis> statute();

    /** {@return the code of the item that a stay on it records for the next period, if it does} */
    Optional<String> writeBack();

    /** {@return whether it is a statutory list; the lists of local boards are industry ratings} */
    default boolean isStatutory() {
        return statute().isPresent();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ListRule}. */
    final class Builder extends ImmutableListRule.Builder {
        Builder() {}
    }
}
