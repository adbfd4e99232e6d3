package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.assembly.BallotBox;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.CountingRule;
import io.github.xingwuguan.assembly.DuplicateRule;
import io.github.xingwuguan.assembly.Electorate;
import io.github.xingwuguan.assembly.NonResponse;
import io.github.xingwuguan.assembly.RuleSource;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Language;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.scoring.assembly.Consent;
import io.github.xingwuguan.scoring.assembly.TallyText;
import io.github.xingwuguan.scoring.assembly.VotePlan;
import io.github.xingwuguan.shape.Shape;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundled counting profile over one vote. Runs with both Jackson generations and with each alone. */
@Tag("golden")
class CountingProfilesGoldenTest {
    static List<BundledPolicy<CountingProfile>> profiles() {
        return BundledPolicies.all(CountingProfile.SHAPE);
    }

    /** What the owners' rules of the example say where the profile leaves it to them. */
    private static CountingProfile stated(BundledPolicy<CountingProfile> bundled) {
        return bundled.read().toBuilder()
                .nonResponse(NonResponse.notParticipated())
                .duplicates(DuplicateRule.PAPER_PREVAILS)
                .addSources(new RuleSource(
                        List.of(CountingRule.NON_RESPONSE, CountingRule.DUPLICATES),
                        Provenance.illustrative("tests", "rules of the owners of the example")))
                .build();
    }

    private static Tally settle(CountingProfile profile, Consent consent) {
        BallotBox box = OwnersVote.box();
        return VotePlan.compile(OwnersVote.roll(), profile, box.motion().scope(), ChinaHolidays.calendar2024To2026())
                .settle(box, box.convocation().closesAt(), consent);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void the_vote_comes_out_as_on_file(BundledPolicy<CountingProfile> bundled) throws IOException {
        CountingProfile profile = stated(bundled);
        Tally tally = settle(profile, Consent.UNVERIFIED_PROFILE);

        Golden.assertSame(
                "tallies/" + bundled.id().id() + ".txt",
                TallyText.of(tally, profile, Language.ZH) + "\n" + TallyText.of(tally, profile, Language.EN));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void what_the_owners_have_to_say_is_not_said_for_them(BundledPolicy<CountingProfile> bundled) {
        assertThatThrownBy(() -> settle(bundled.read(), Consent.UNVERIFIED_PROFILE))
                .isInstanceOfSatisfying(
                        GovernanceException.class,
                        refusal -> assertThat(refusal.problems().all())
                                .extracting(Problem::code)
                                .containsExactly("non-response-undecided", "duplicates-undecided"));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void every_rule_says_where_it_comes_from_and_none_claims_to_be_official(BundledPolicy<CountingProfile> bundled) {
        CountingProfile profile = bundled.read();

        assertThat(profile.status()).isEqualTo(PolicyStatus.DRAFT);
        assertThat(profile.isVerified()).isEqualTo(!bundled.equals(BundledPolicies.COUNTING_HUNAN));
        assertThat(profile.provenance().document()).contains("owners' rules");
        assertThat(profile.sources())
                .extracting(source -> source.source().kind())
                .doesNotContain(Provenance.Kind.OFFICIAL);
    }

    @Test
    void hunan_is_counted_by_consent_only() {
        CountingProfile hunan = stated(BundledPolicies.COUNTING_HUNAN);

        assertThatThrownBy(() -> settle(hunan, Consent.NONE)).hasMessageContaining("unverified-profile");
    }

    @Test
    void roll_box_and_tally_are_written_as_on_file_and_read_back() throws IOException {
        same("tallies/roll.json", Electorate.SHAPE, OwnersVote.roll());
        same("tallies/box.json", BallotBox.SHAPE, OwnersVote.box());
        same("tallies/tally.json", Tally.SHAPE, settle(stated(BundledPolicies.COUNTING_NATIONAL), Consent.NONE));
    }

    private static <T> void same(String name, Shape<T> shape, T value) throws IOException {
        GovernanceJson json = GovernanceJson.standard();
        Golden.assertSame(name, json.prettyText(shape, value));
        assertThat(json.read(shape, json.write(shape, value))).isEqualTo(value);
    }
}
