/**
 * Digital supervision (智慧监管): what is overdue, or will be, found from records.
 *
 * <p>An {@link io.github.xingwuguan.programme.oversight.OversightBook} holds publications, maintenance funds and inspections. A {@link
 * io.github.xingwuguan.programme.oversight.SupervisionPolicy} says what has to be published how often, and how long before or after a due day
 * somebody is told how loudly. {@link io.github.xingwuguan.programme.oversight.Supervision#alerts} turns records and a day into alerts: each kind
 * of alert is a list of obligations with a due day that are not met, and one ladder of levels for all of them. An alert asks somebody to look;
 * it finds nobody guilty.
 *
 * <pre>{@code
 * List<Alert> alerts = Supervision.alerts(policy, book, bodies, compounds, today);
 * Ratio published = book.published(policy, AlertKind.FUND_PUBLICATION_OVERDUE, compound, window, today);
 * }</pre>
 */
package io.github.xingwuguan.programme.oversight;
