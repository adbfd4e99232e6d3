/**
 * Volunteers of compounds (志愿者): who is registered where, and how many there are per hundred households. A person counts once, however
 * often registered; a household is counted by the register of places.
 *
 * <pre>{@code
 * VolunteerRegister register = VolunteerRegister.of(volunteers);
 * register.density(List.of(compound), 633, date).perHundred();   // 5.8, rounded to one decimal
 * }</pre>
 */
package io.github.xingwuguan.programme.volunteers;
