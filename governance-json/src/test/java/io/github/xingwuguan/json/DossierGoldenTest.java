package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.casework.dossier.Attachment;
import io.github.xingwuguan.casework.dossier.Checkpoint;
import io.github.xingwuguan.casework.dossier.Content;
import io.github.xingwuguan.casework.dossier.ContentDigest;
import io.github.xingwuguan.casework.dossier.DigestSuite;
import io.github.xingwuguan.casework.dossier.Dossier;
import io.github.xingwuguan.casework.dossier.Draft;
import io.github.xingwuguan.casework.dossier.EntryHead;
import io.github.xingwuguan.casework.dossier.Verification;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("golden")
class DossierGoldenTest {
    private static final Instant NOW = Instant.parse("2025-10-28T08:00:00Z");

    static List<GovernanceJson> generations() {
        return Generations.available();
    }

    private static Draft draft(int number, Sample.Band content) {
        return new Draft(
                EntryHead.builder()
                        .entryId("e-" + number)
                        .type("sample")
                        .schemaVersion(1)
                        .occurredAt(NOW)
                        .recordedAt(NOW.plusNanos(number))
                        .actor(ActorId.of("u:1"))
                        .role("community")
                        .org(OrgId.of("sq:1"))
                        .policy(PolicyId.parse("louxing@1"))
                        .commandId("c-" + number)
                        .addAttachments(new Attachment(
                                new ContentDigest("SHA-256", "0a".repeat(32)), 5, "image/png", Attachment.BEFORE))
                        .build(),
                Content.of(new byte[16], Sample.Band.SHAPE, content));
    }

    private static Dossier dossier() {
        return Dossier.open(CaseId.of("LX-1"), DigestSuite.SHA_256)
                .append(List.of(
                        draft(1, new Sample.Band("A", Points.of(85))), draft(2, new Sample.Band("A", Points.of(85)))))
                .erase(2);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_dossier_is_laid_out_as_the_golden_file_and_holds_when_read(GovernanceJson json) throws IOException {
        Golden.assertSame("casework/dossier.json", json.prettyText(Dossier.SHAPE, dossier()));
        Dossier read = json.read(Dossier.SHAPE, Golden.text("casework/dossier.json"));
        assertThat(read).isEqualTo(dossier());
        Checkpoint kept = new Checkpoint(read.head(), NOW, Optional.of("signed"));
        Verification found = read.verify(List.of(kept));
        assertThat(found.isIntact()).isTrue();
        assertThat(json.text(Verification.SHAPE, found)).contains("\"erased\":1,\"checkpoints\":1,\"findings\":[]");
        assertThat(json.read(Checkpoint.SHAPE, json.write(Checkpoint.SHAPE, kept)))
                .isEqualTo(kept);
    }
}
