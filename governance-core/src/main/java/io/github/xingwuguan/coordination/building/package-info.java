/**
 * Building meetings (楼宇会): the neighbours of a stairwell, a building or several buildings settle among themselves what they can.
 *
 * <p>A {@link io.github.xingwuguan.coordination.building.BuildingMeeting} is the fold of its entries. The branch, the building head or some
 * households call it with a {@link io.github.xingwuguan.coordination.building.Notice}; {@link
 * io.github.xingwuguan.coordination.building.Proceedings} say who came and what came of each topic. What is agreed binds those who agree and
 * nobody else. What the law reserves to the owners is referred, and so is what a household that was absent objects to in time.
 *
 * <pre>{@code
 * Decision<Acted<BuildingMeeting, BuildingRules>> decision =
 *     BuildingMeeting.LIFECYCLE.decide(meeting, new BuildingAct.Hold(proceedings), context);
 * BuildingMeeting next = BuildingMeeting.LIFECYCLE.fold(meeting, decision.events());
 * next.bound("t1");                                       // the households that agreed
 * }</pre>
 */
package io.github.xingwuguan.coordination.building;
