package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.carriage.OwnersCommittee;
import io.github.xingwuguan.carriage.PartyBranch;
import io.github.xingwuguan.coordination.ConferenceSlot;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.place.Dated;
import io.github.xingwuguan.place.ManagementMode;
import io.github.xingwuguan.programme.compound.AdoptedPractice;
import io.github.xingwuguan.programme.compound.AssemblyHeld;
import io.github.xingwuguan.programme.compound.BranchSetup;
import io.github.xingwuguan.programme.compound.ConfirmedIncident;
import io.github.xingwuguan.programme.compound.OutsideStar;
import io.github.xingwuguan.programme.compound.OwnersRules;
import io.github.xingwuguan.programme.compound.Ownership;
import io.github.xingwuguan.programme.compound.StationPremises;
import io.github.xingwuguan.programme.facility.FacilityKind;
import io.github.xingwuguan.programme.oversight.AlertKind;
import io.github.xingwuguan.programme.oversight.InspectionKind;
import io.github.xingwuguan.scoring.coordination.BuildingFigures;
import io.github.xingwuguan.scoring.district.CompoundRegisters.Of;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The table of derivations (推导规则表): a line for each fact of a compound. */
final class Derivations {
    private static final List<FacilityKind> ONLINE =
            List.of(FacilityKind.ONLINE_PAYMENT, FacilityKind.ONLINE_VOTING, FacilityKind.ONLINE_SUPERVISION);
    private static final List<InspectionKind> SAFETY = List.of(InspectionKind.FACILITY, InspectionKind.FIRE);
    private static final List<InspectionKind> APPRAISAL = List.of(InspectionKind.APPRAISAL);

    static final List<Derivation> ALL = Stream.of(base(), team(), governance(), service(), appraisal(), circumstances())
            .flatMap(List::stream)
            .map(SilentRegisters::guard)
            .toList();

    private Derivations() {}

    private static List<Derivation> base() {
        return List.of(
                Derivation.of(
                        "branch-status",
                        "小区档案：支部申请与批复",
                        "file of the compound: branch applied for, approved",
                        Derivations::branch),
                Derivation.of(
                        "station-status",
                        "站点登记与场所性质",
                        "stations registered, use of the premises",
                        Derivations::station),
                Derivation.of(
                        "station-area",
                        "小区档案：场所面积",
                        "file of the compound: size of the premises",
                        c -> c.latest(StationPremises.class).map(premises -> Fact.quantity(premises.squareMetres()))),
                Derivation.of(
                        "meeting-place",
                        "设施台账：议事场所",
                        "facilities: meeting place in use",
                        c -> flag(c.isServedBy(FacilityKind.MEETING_PLACE))),
                Derivation.of(
                        "statutory-disclosure",
                        "监管台账：应公开与已公开事项",
                        "supervision: matters due and disclosed",
                        c -> published(c, AlertKind.DISCLOSURE_OVERDUE)),
                Derivation.of(
                        "station-events",
                        "佐证台账：近12月活动",
                        "evidence: events in twelve months",
                        c -> Optional.of(Fact.quantity(
                                c.all().evidence.events(c.id(), c.all().yearUntil())))));
    }

    private static Optional<Fact> branch(Of c) {
        return c.latest(BranchSetup.class)
                .map(setup -> Fact.code(setup.isApproved(c.all().asOf) ? "approved" : "applied"));
    }

    private static Optional<Fact> station(Of c) {
        if (!c.hasStation()) {
            return Optional.of(Fact.code("none"));
        }
        return c.latest(StationPremises.class)
                .map(premises -> Fact.code(premises.use().code()));
    }

    private static List<Derivation> team() {
        return List.of(
                Derivation.of(
                        "owners-body",
                        "组织登记：业委会或物管会",
                        "bodies: the committee of the latest term",
                        c -> Optional.of(Fact.code(
                                c.committee().map(body -> body.kind().code()).orElse("none")))),
                Derivation.of(
                        "committee-in-term",
                        "组织登记：任期",
                        "bodies: its term",
                        c -> owners(c).map(committee -> yesNo(committee.term().contains(c.all().asOf)))),
                Derivation.reported(
                        "committee-party-share",
                        "社区上报：业委会党员",
                        "reported by the community: members of the Party on the committee",
                        c -> c.reported("committee-party-share").flatMap(c::share)),
                Derivation.of(
                        "cross-appointment",
                        "任职台账：与小区支部交叉任职；联合支部按社区上报",
                        "appointments: who sits on the branch of the compound too; of a joint branch as reported",
                        Derivations::cross),
                Derivation.of(
                        "members-reported-in",
                        "双报到台账",
                        "report-in: reported of those who should",
                        c -> c.share(c.members().rate())),
                Derivation.of(
                        "posts-staffed",
                        "三长岗位台账",
                        "posts of heads: staffed of those due",
                        c -> c.share(c.all().posts.staffed(c.id(), c.all().asOf))),
                Derivation.of(
                        "volunteers-per-hundred", "志愿者登记与户数", "volunteers over households", Derivations::volunteers),
                Derivation.of(
                        "party-residents",
                        "双报到台账：应报到党员",
                        "report-in: those who should",
                        c -> Optional.of(Fact.quantity(c.members().should().size()))));
    }

    private static Optional<OwnersCommittee> owners(Of c) {
        return c.committee().filter(OwnersCommittee.class::isInstance).map(OwnersCommittee.class::cast);
    }

    private static Optional<Fact> cross(Of c) {
        boolean own = c.all()
                .carriages
                .branch(c.id(), c.all().asOf)
                .filter(branch -> branch.form() == PartyBranch.Form.OWN)
                .isPresent();
        boolean inOffice = c.all()
                .carriages
                .committee(c.id(), c.all().asOf)
                .filter(OwnersCommittee.class::isInstance)
                .isPresent();
        return own && inOffice
                ? c.all()
                        .carriages
                        .crossAppointment(c.id(), c.all().asOf)
                        .flatMap(cross -> c.share(cross.ofCommittee()))
                : c.reported("cross-appointment").flatMap(c::share);
    }

    private static Optional<Fact> volunteers(Of c) {
        return c.latest(Ownership.class)
                .flatMap(owners -> c.all()
                        .volunteers
                        .density(List.of(c.id()), owners.households(), c.all().asOf)
                        .perHundred())
                .map(Fact.Amount::new);
    }

    private static List<Derivation> governance() {
        return List.of(
                Derivation.of(
                        "conferences-on-schedule",
                        "联席会议台账",
                        "conferences held in their slot, of the slots due",
                        c -> c.share(Ratio.of(
                                c.slots().stream()
                                        .filter(ConferenceSlot::isOnSchedule)
                                        .count(),
                                c.slots().size()))),
                Derivation.of(
                        "items-due",
                        "联席会议台账：议定事项",
                        "conferences: items agreed",
                        c -> Optional.of(Fact.quantity(items(c).denominator()))),
                Derivation.of(
                        "items-done-in-time", "联席会议台账：按期办结", "conferences: items done in time", c -> c.share(items(c))),
                Derivation.of(
                        "building-meetings",
                        "楼宇会记录：近12月召开",
                        "building meetings held in twelve months",
                        c -> Optional.of(Fact.quantity(
                                BuildingFigures.held(c.meetings(), c.all().yearUntil())
                                        .size()))),
                Derivation.of(
                        "yearly-assembly",
                        "小区档案：近12月业主大会",
                        "file of the compound: an assembly within twelve months",
                        c -> owners(c)
                                .flatMap(committee -> flag(!c.all()
                                        .file
                                        .within(
                                                c.id(),
                                                AssemblyHeld.class,
                                                c.all().yearUntil())
                                        .isEmpty()))),
                Derivation.of(
                        "rules-status",
                        "小区档案：议事规则与规约",
                        "file of the compound: rules adopted, filed",
                        c -> c.latest(OwnersRules.class)
                                .map(rules -> Fact.code(rules.isFiled(c.all().asOf) ? "filed" : "adopted"))),
                Derivation.reported(
                        "cases-opened", "社区上报：立案", "reported: cases opened", c -> count(c, "cases-cleared")),
                Derivation.reported(
                        "cases-cleared",
                        "社区上报：销号",
                        "reported: cases cleared",
                        c -> c.reported("cases-cleared").flatMap(c::share)),
                Derivation.reported(
                        "disputes-handled",
                        "社区上报：纠纷",
                        "reported: disputes handled",
                        c -> count(c, "disputes-settled-in-community")),
                Derivation.reported(
                        "disputes-settled-in-community",
                        "社区上报：社区内化解",
                        "reported: disputes settled in the community",
                        c -> c.reported("disputes-settled-in-community").flatMap(c::share)),
                Derivation.reported(
                        "petitions-due", "社区上报：应办信访", "reported: petitions due", c -> count(c, "petitions-on-time")),
                Derivation.reported(
                        "petitions-on-time",
                        "社区上报：按期办结信访",
                        "reported: petitions answered on time",
                        c -> c.reported("petitions-on-time").flatMap(c::share)),
                Derivation.reported(
                        "petitions-repeated",
                        "社区上报：重复信访",
                        "reported: petitions repeated",
                        c -> c.reported("petitions-repeated").flatMap(c::share)));
    }

    private static Ratio items(Of c) {
        return Ratio.of(
                c.slots().stream().mapToLong(slot -> slot.items().numerator()).sum(),
                c.slots().stream().mapToLong(slot -> slot.items().denominator()).sum());
    }

    private static Optional<Fact> count(Of c, String metric) {
        return c.reported(metric).map(total -> Fact.quantity(total.denominator()));
    }

    private static List<Derivation> service() {
        return List.of(
                Derivation.of(
                        "service-mode",
                        "小区登记：管理方式",
                        "compounds: mode of management",
                        c -> c.compound()
                                .flatMap(compound -> compound.modeOn(c.all().asOf))
                                .map(mode -> Fact.code(mode.code()))),
                Derivation.of(
                        "outside-scheme-exists",
                        "小区登记：专业物业服务才有外部星级",
                        "compounds: only professional service can have an outside star",
                        c -> c.compound()
                                .flatMap(compound -> compound.modeOn(c.all().asOf))
                                .map(mode -> yesNo(mode == ManagementMode.PROFESSIONAL))),
                Derivation.of(
                        "outside-stars",
                        "小区档案：外部星级",
                        "file of the compound: outside star",
                        c -> c.latest(OutsideStar.class).map(star -> Fact.code(Integer.toString(star.stars())))),
                Derivation.of(
                        "in-service-months",
                        "项目合同或管理方式起始",
                        "months since the contract or the mode began",
                        Derivations::months),
                Derivation.of(
                        "satisfaction",
                        "佐证台账：满意度测评",
                        "evidence: survey",
                        c -> c.all()
                                .evidence
                                .survey(c.id(), c.all().yearUntil())
                                .map(survey -> survey)),
                Derivation.of(
                        "repairs-reported",
                        "佐证台账：报修",
                        "evidence: repairs asked for",
                        c -> c.all()
                                .evidence
                                .repairs(c.id(), c.all().yearUntil())
                                .map(repairs -> Fact.quantity(repairs.denominator()))),
                Derivation.of(
                        "repairs-in-time",
                        "佐证台账：按时响应",
                        "evidence: repairs answered in time",
                        c -> c.all()
                                .evidence
                                .repairs(c.id(), c.all().yearUntil())
                                .flatMap(c::share)),
                Derivation.of(
                        "defects-found",
                        "监管台账：设施与消防检查",
                        "supervision: findings of facility and fire checks",
                        c -> c.all()
                                .oversight
                                .found(c.id(), SAFETY, c.all().yearUntil())
                                .map(found -> Fact.quantity(found.size()))),
                Derivation.of(
                        "charging-covered",
                        "设施台账：电动自行车充电",
                        "facilities: e-bike charging in use",
                        c -> flag(c.isServedBy(FacilityKind.E_BIKE_CHARGING))),
                Derivation.of(
                        "fees-collected",
                        "物业费台账：当期收缴",
                        "fees: paid of what was billed for the period",
                        c -> c.all()
                                .fees
                                .flatMap(ledger ->
                                        ledger.collected(c.id(), c.all().yearUntil(), c.all().asOf))
                                .flatMap(collected -> c.share(collected.rate()))));
    }

    private static Optional<Fact> months(Of c) {
        if (c.project().isPresent()) {
            return c.project().map(project -> Fact.quantity(project.monthsInService(c.all().asOf)));
        }
        return c.compound()
                .flatMap(compound -> compound.modes().periods().stream()
                        .filter(period -> period.holdsOn(c.all().asOf))
                        .map(Dated::during)
                        .map(during -> Fact.quantity(ChronoUnit.MONTHS.between(during.from(), c.all().asOf)))
                        .findFirst());
    }

    private static List<Derivation> appraisal() {
        return List.of(
                Derivation.of("firm-credit", "信用评价：服务企业等级", "credit: grade of the enterprise", Derivations::grade),
                Derivation.of(
                        "firm-black-listed",
                        "信用评价：黑榜",
                        "credit: whether the enterprise is black-listed",
                        c -> c.all()
                                .blackListed
                                .flatMap(listed -> flag(c.project()
                                        .filter(project -> listed.contains(
                                                project.enterprise().value()))
                                        .isPresent()))),
                Derivation.of(
                        "registration-completeness",
                        "信息录入：必填字段",
                        "registration: mandatory fields that are valid",
                        c -> c.all()
                                .registration
                                .flatMap(registered -> registered.fields(c.id(), c.all().asOf))
                                .flatMap(c::share)),
                Derivation.of(
                        "fund-publications",
                        "监管台账：公共收益与维修资金公示",
                        "supervision: publications of revenue and fund",
                        c -> published(c, AlertKind.FUND_PUBLICATION_OVERDUE)),
                Derivation.of(
                        "committee-appraisal",
                        "评议记录",
                        "appraisal by residents",
                        c -> c.all()
                                .policies
                                .appraisal()
                                .flatMap(rules -> c.round().map(round -> round.result(rules)))),
                Derivation.of(
                        "findings-due",
                        "监管台账：考评应整改",
                        "supervision: findings due",
                        c -> Optional.of(Fact.quantity(findings(c).denominator()))),
                Derivation.of(
                        "findings-rectified",
                        "监管台账：考评已整改",
                        "supervision: findings rectified",
                        c -> c.share(findings(c))),
                Derivation.of(
                        "online-services",
                        "设施台账：线上缴费、投票、监管",
                        "facilities: online payment, voting, supervision",
                        Derivations::online));
    }

    private static Optional<Fact> grade(Of c) {
        return c.project()
                .flatMap(project -> c.all()
                        .credit
                        .flatMap(graded -> Stream.iterate(0, i -> i < graded.size(), i -> i + 1)
                                .filter(i -> graded.firm(i).id().equals(project.enterprise()))
                                .findFirst()
                                .flatMap(i -> graded.assessment(i).grade())
                                .map(grade -> Fact.code(grade.toUpperCase(Locale.ROOT)))));
    }

    private static Optional<Fact> published(Of c, AlertKind kind) {
        return c.all()
                .policies
                .supervision()
                .map(policy -> new Fact.Share(c.all()
                        .oversight
                        .published(policy, kind, c.id(), c.all().yearUntil(), c.all().asOf)));
    }

    private static Ratio findings(Of c) {
        return c.all().oversight.rectified(c.id(), APPRAISAL, c.all().yearUntil(), c.all().asOf);
    }

    private static Optional<Fact> online(Of c) {
        long used = ONLINE.stream().filter(c::isServedBy).count();
        return Optional.of(Fact.code(used == ONLINE.size() ? "full" : used > 0 ? "partial" : "none"));
    }

    private static List<Derivation> circumstances() {
        return List.of(
                Derivation.of(
                        "assembly-possible",
                        "小区档案：业主数",
                        "file of the compound: more than one owner",
                        c -> c.latest(Ownership.class).map(owners -> yesNo(owners.owners() > 1))),
                incident("accident-confirmed", ConfirmedIncident.Kind.ACCIDENT),
                incident("fund-misuse-confirmed", ConfirmedIncident.Kind.FUND_MISUSE),
                incident("falsification-confirmed", ConfirmedIncident.Kind.FALSIFICATION),
                Derivation.of(
                        "committee-overdue-months",
                        "组织登记：届满未换届",
                        "bodies: months since the term ended",
                        Derivations::overdue),
                Derivation.of(
                        "honours",
                        "佐证台账：外部荣誉",
                        "evidence: honours that stand",
                        c -> Optional.of(Fact.quantity(
                                c.all().evidence.honours(c.id(), c.all().asOf).size()))),
                practice("practice-adopted-national", HonourLevel.NATIONAL),
                practice("practice-adopted-provincial", HonourLevel.PROVINCIAL),
                practice("practice-adopted-city", HonourLevel.CITY));
    }

    private static Derivation incident(String fact, ConfirmedIncident.Kind kind) {
        return Derivation.happened(
                fact,
                "小区档案：经认定的事件",
                "file of the compound: what was confirmed, and when last",
                c -> c.all().file.until(c.id(), ConfirmedIncident.class, c.all().asOf).stream()
                        .filter(incident -> incident.kind() == kind)
                        .map(ConfirmedIncident::on)
                        .max(Comparator.naturalOrder()));
    }

    private static Derivation practice(String fact, HonourLevel level) {
        Function<Of, Optional<Fact>> work = c -> Optional.of(Fact.quantity(
                c.all().file.within(c.id(), AdoptedPractice.class, c.all().yearUntil()).stream()
                        .filter(practice -> practice.level() == level)
                        .count()));
        return Derivation.of(fact, "小区档案：推广的经验", "file of the compound: practices adopted elsewhere", work);
    }

    private static Optional<Fact> overdue(Of c) {
        return Optional.of(Fact.quantity(owners(c)
                .map(committee -> committee.term().until())
                .filter(until -> !until.isAfter(c.all().asOf))
                .map(until -> ChronoUnit.MONTHS.between(until, c.all().asOf))
                .orElse(0L)));
    }

    private static Fact yesNo(boolean yes) {
        return yes ? Fact.yes() : Fact.no();
    }

    private static Optional<Fact> flag(boolean yes) {
        return Optional.of(yesNo(yes));
    }
}
