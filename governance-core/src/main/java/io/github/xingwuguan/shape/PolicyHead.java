package io.github.xingwuguan.shape;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The head that the wire forms of all policies have in common (办法头): which one, by what it was adopted, when it is in force, where it
 * comes from. The builder of a policy takes it.
 *
 * @param <B> the builder
 */
public interface PolicyHead<B> {
    /**
     * Says which policy it is.
     *
     * @param id its id, with the version
     * @return this builder
     */
    B id(PolicyId id);

    /**
     * Says whether it counts.
     *
     * @param status draft, adopted or repealed
     * @return this builder
     */
    B status(PolicyStatus status);

    /**
     * Says by what it was adopted.
     *
     * @param document the document; left out for a draft
     * @return this builder
     */
    B adoptedBy(String document);

    /**
     * Says when it is in force.
     *
     * @param days the days
     * @return this builder
     */
    B inForce(DateRange days);

    /**
     * Says where it comes from.
     *
     * @param provenance the source
     * @return this builder
     */
    B provenance(Provenance provenance);

    /**
     * Begins the wire form of a policy with its head.
     *
     * @param name what it is in words, the subject of messages
     * @param builder makes an empty builder
     * @param build makes the policy
     * @param <T> the policy
     * @param <B> its builder
     * @return the wire form so far
     */
    static <T extends Policy, B extends PolicyHead<B>> Shape.Draft<T, B> shape(
            String name, Supplier<B> builder, Function<B, T> build) {
        return rest(Shape.of(name, builder, build).one("id", Type.POLICY_ID, Policy::id, PolicyHead::id));
    }

    private static <T extends Policy, B extends PolicyHead<B>> Shape.Draft<T, B> rest(Shape.Draft<T, B> draft) {
        return draft.one("status", BasicShapes.POLICY_STATUS, Policy::status, PolicyHead::status)
                .maybe("adoptedBy", Type.TEXT, Policy::adoptedBy, PolicyHead::adoptedBy)
                .one("inForce", BasicShapes.DATES, Policy::inForce, PolicyHead::inForce)
                .one("provenance", BasicShapes.PROVENANCE, Policy::provenance, PolicyHead::provenance);
    }

    /**
     * The head of a policy that has a name (有名称的办法头).
     *
     * @param <B> the builder
     */
    interface Titled<B> extends PolicyHead<B> {
        /**
         * Names the policy.
         *
         * @param title its name
         * @return this builder
         */
        B title(Label title);

        /**
         * Begins the wire form of a policy with its head.
         *
         * @param name what it is in words, the subject of messages
         * @param title reads its name
         * @param builder makes an empty builder
         * @param build makes the policy
         * @param <T> the policy
         * @param <B> its builder
         * @return the wire form so far
         */
        static <T extends Policy, B extends Titled<B>> Shape.Draft<T, B> shape(
                String name, Function<T, Label> title, Supplier<B> builder, Function<B, T> build) {
            return rest(Shape.of(name, builder, build)
                    .one("id", Type.POLICY_ID, Policy::id, PolicyHead::id)
                    .one("title", BasicShapes.LABEL, title, Titled::title));
        }
    }
}
