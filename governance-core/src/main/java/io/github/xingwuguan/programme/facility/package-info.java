/**
 * Facilities and everyday services (设施与生活服务): what residents can use, and which compounds it serves.
 *
 * <p>A {@link io.github.xingwuguan.programme.facility.Facility} is either a {@link io.github.xingwuguan.programme.facility.Site}, such as a
 * place to charge e-bikes, or an {@link io.github.xingwuguan.programme.facility.EverydayService}, such as meals for the elderly. Both have a
 * kind and the compounds that they serve; a site outside a compound serves it as well as one inside. Coverage is counted by served compound,
 * from what can be used on the day: a site with every port broken and a service that is only advertised cover nobody.
 *
 * <pre>{@code
 * FacilityRegister register = FacilityRegister.of(places, facilities);
 * FacilityCount charging = register.count(FacilityKind.E_BIKE_CHARGING, today);      // sites, ports, broken
 * Coverage meals = register.coverage(FacilityKind.ELDERLY_MEALS, today, compounds);
 * }</pre>
 */
package io.github.xingwuguan.programme.facility;
