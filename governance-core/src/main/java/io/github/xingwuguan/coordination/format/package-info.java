/**
 * Other sittings with stages of their own (三杯茶等议事形式): a district names the stages, this library keeps their order.
 *
 * <p>A {@link io.github.xingwuguan.coordination.format.FormatMatter} is one matter on its way through sittings of a {@link
 * io.github.xingwuguan.coordination.format.MeetingFormat}; it is the fold of its entries. Each sitting passes the stages in order. What is
 * agreed on has owners and last days and is tracked; what is not agreed on after so many sittings goes to a joint conference, and so does
 * at once what the law reserves to the owners; as an {@link io.github.xingwuguan.coordination.AgendaItem} it takes that along.
 *
 * <pre>{@code
 * Decision<Acted<FormatMatter, MeetingFormat>> decision =
 *     FormatMatter.LIFECYCLE.decide(matter, new FormatAct.PassStage("first", present), context);
 * FormatMatter next = FormatMatter.LIFECYCLE.fold(matter, decision.events());
 * }</pre>
 */
package io.github.xingwuguan.coordination.format;
