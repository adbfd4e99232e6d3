/**
 * One description a type: its attributes, a line each.
 *
 * <p>JSON of both Jackson generations, canonical bytes, digest and completeness are all read from a
 * {@link io.github.xingwuguan.shape.Shape}. A {@link io.github.xingwuguan.shape.Type} writes a value to a
 * {@link io.github.xingwuguan.shape.Sink} and reads it from a {@link io.github.xingwuguan.shape.Source}, which gathers every fault
 * with its JSON Pointer before it gives up. Properties are camelCase, code values kebab-case; what is absent is left out, never
 * null.
 *
 * <pre>{@code
 * Shape<GradeBand> SHAPE = Shape.of("Grade band",
 *     Field.of("grade", Type.TEXT, GradeBand::grade),
 *     Field.of("lower", Type.POINTS, GradeBand::lower),
 *     GradeBand::new);
 * Digest digest = SHAPE.digest(new GradeBand("A", Points.of(85)));
 * }</pre>
 */
package io.github.xingwuguan.shape;
