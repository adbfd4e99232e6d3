/**
 * Registration on the supervision platform (信息录入): two metrics that are never mixed.
 *
 * <p>A compound is <em>entered</em> when every mandatory kind of record is there, whatever it holds. A <em>field</em> is valid when it is
 * mandatory, applicable, filled with something other than a placeholder, and not beyond its review date; fields are counted by kind of record. What
 * is mandatory, what is a placeholder and how often a field is reviewed is a {@link
 * io.github.xingwuguan.programme.registration.RegistrationPolicy}; what a compound has is a {@link
 * io.github.xingwuguan.programme.registration.RegistrationState}, counted here from records or told by the platform.
 *
 * <pre>{@code
 * RegistrationState state = policy.state(compound, records, facts, today);
 * Registration registration = Registration.of(policy, states);
 * registration.entered(compounds, today).ratio();      // 296/310
 * registration.fields(compounds, today);               // by kind of record
 * }</pre>
 */
package io.github.xingwuguan.programme.registration;
