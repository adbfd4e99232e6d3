/**
 * Places, from the district down to the single unit, and the grids beside the compounds (区、街道、社区、小区、楼栋、单元、专有部分;网格).
 *
 * <p>Every place has an id of ours, a name in two languages and the keys it has in other systems. What it lies in is dated: a
 * {@link io.github.xingwuguan.place.History} says where a compound belonged on any day, so that last year's figures keep last
 * year's borders. What may lie in what follows from the {@link io.github.xingwuguan.place.PlaceKind}, and therefore no place can
 * lie in itself. The {@link io.github.xingwuguan.place.PlaceRegister} refuses places that do not fit together, all faults at
 * once, and answers where things lie on a day.
 *
 * <pre>{@code
 * Compound compound = Compound.builder()
 *     .id(PlaceId.of("compound-001"))
 *     .label(Label.of("示例小区001", "Example Compound 001"))
 *     .parents(History.from(LocalDate.parse("2015-01-01"), PlaceId.of("community-01"))
 *         .thenFrom(LocalDate.parse("2024-07-01"), PlaceId.of("community-02")))
 *     .enclosure(Enclosure.GATED)
 *     .modes(History.from(LocalDate.parse("2015-01-01"), ManagementMode.PROFESSIONAL))
 *     .build();
 * PlaceRegister register = PlaceRegister.of(places);
 * register.compounds(PlaceId.of("community-01"), LocalDate.parse("2024-06-30"));   // with compound-001; a day later without
 * }</pre>
 */
package io.github.xingwuguan.place;
