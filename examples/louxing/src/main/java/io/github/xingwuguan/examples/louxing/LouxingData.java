package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.assembly.committee.CommitteeBook;
import java.io.InputStream;
import java.util.List;

/** The illustrative data of one invented district (示例数据,非官方结果), as JSON Lines. */
public final class LouxingData {
    /** What the data is, in the words that every page made of it must show. */
    public static final String NOTICE = "示例数据,非官方结果";

    /** One claim sheet a line: what is claimed of each compound in the star programme. */
    public static final String CLAIMS = "claims.jsonl";

    /** One place a line: district, subdistricts, towns and townships, communities, grids, compounds. */
    public static final String PLACES = "places.jsonl";

    /** One body a line: departments, branches, stations, committees, enterprises, projects. */
    public static final String BODIES = "bodies.jsonl";

    /** One appointment a line: who sits on which body. */
    public static final String ROSTER = "roster.jsonl";

    /** One entry of the credit ledger a line: records and what became of them, tenures, who takes part. */
    public static final String CREDIT = "credit.jsonl";

    /** One request a line: what somebody wanted of a case, in the order in which it was wanted of that case. */
    public static final String CASES = "cases.jsonl";

    /** One map a line: what the statuses of another system mean. */
    public static final String SYSTEMS = "systems.jsonl";

    /** One history a line: what a mediation ledger, which is such a system, tells of a dispute. */
    public static final String DISPUTES = "disputes.jsonl";

    /** One request a line: what somebody wanted of a petition, in the order in which it was wanted of that petition. */
    public static final String PETITIONS = "petitions.jsonl";

    /** One entry of the register of report-in a line: members in their homes, posts offered, employers told. */
    public static final String MEMBERS = "members.jsonl";

    /** One registration of a volunteer a line. */
    public static final String VOLUNTEERS = "volunteers.jsonl";

    /** One entry of the points ledger a line: services, rulings, movements, households. */
    public static final String POINTS = "points.jsonl";

    /** One row of the duty list of the departments a line. */
    public static final String DUTIES = "duties.jsonl";

    /** One action guide of a department a line. */
    public static final String GUIDES = "guides.jsonl";

    /** One history a line: a building meeting, in each compound of the programme as many held as its fact says. */
    public static final String MEETINGS = "meetings.jsonl";

    /** One slot a line: whether a joint conference was held, and which of its items were done in time. */
    public static final String CONFERENCES = "conference-log.jsonl";

    /** One post of a head a line, with who held it. */
    public static final String POSTS = "posts.jsonl";

    /** One history a line: a round in which residents appraised an owners' committee. */
    public static final String APPRAISALS = "appraisals.jsonl";

    /** One compound a line: all that is recorded of enforcement there. */
    public static final String ENFORCEMENT = "enforcement.jsonl";

    /** One history a line: a micro-initiative. */
    public static final String INITIATIVES = "initiatives.jsonl";

    /** One facility a line: places to charge e-bikes, meeting places, everyday and online services. */
    public static final String FACILITIES = "facilities.jsonl";

    /** One problem of everyday life a line, as a record of evidence: where and when it was reported and solved. */
    public static final String PROBLEMS = "problems.jsonl";

    /** One record of emergencies a line: response teams, drills, callouts. */
    public static final String TEAMS = "teams.jsonl";

    /** One record of fees a line: accounts of units, statements of compounds, common income. */
    public static final String FEES = "fees.jsonl";

    /** One record of evidence a line: honours, repairs, surveys, events at stations. */
    public static final String EVIDENCE = "evidence.jsonl";

    /** One record of supervision a line: publications, maintenance funds, inspections. */
    public static final String OVERSIGHT = "oversight.jsonl";

    /** One compound a line: what is registered of it on the supervision platform. */
    public static final String REGISTRATION = "registration.jsonl";

    /** One finding about a compound a line: branch, station, assemblies, rules, stars of others, incidents, practices, ownership. */
    public static final String COMPOUNDS = "compounds.jsonl";

    /** One total a line that arrived without the records behind it. */
    public static final String REPORTED = "reported.jsonl";

    /** One {@link VoteRecord} a line: the roll, the rules and the ballots of a vote of owners. */
    public static final String MOTIONS = "motions.jsonl";

    /** One {@link CommitteeBook} a line: the days and the meetings of a committee. */
    public static final String COMMITTEE_MEETINGS = "committee-meetings.jsonl";

    private static final List<String> NAMES = List.of(
            PLACES,
            BODIES,
            ROSTER,
            CLAIMS,
            CREDIT,
            CASES,
            SYSTEMS,
            DISPUTES,
            PETITIONS,
            MEMBERS,
            VOLUNTEERS,
            POINTS,
            DUTIES,
            GUIDES,
            MEETINGS,
            CONFERENCES,
            POSTS,
            APPRAISALS,
            ENFORCEMENT,
            INITIATIVES,
            FACILITIES,
            PROBLEMS,
            TEAMS,
            FEES,
            EVIDENCE,
            OVERSIGHT,
            REGISTRATION,
            COMPOUNDS,
            REPORTED,
            MOTIONS,
            COMMITTEE_MEETINGS);

    private LouxingData() {}

    /** {@return the names of all files} */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * {@return the bytes of a file; the caller closes the stream}
     *
     * @param name one of {@link #names()}
     * @throws IllegalArgumentException if it is none of them
     */
    public static InputStream open(String name) {
        InputStream in = NAMES.contains(name) ? LouxingData.class.getResourceAsStream("/louxing/" + name) : null;
        if (in == null) {
            throw new IllegalArgumentException("File must be one of " + NAMES + ", but was " + name);
        }
        return in;
    }
}
