package io.github.xingwuguan.casework.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Digest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The digests that an implementation in another language computed from the same inputs. */
class DossierGoldenTest {
    private static final Digest FIRST = new Digest("aff49c5dd4c5bdee604aca84862161a1a7b2f2fa2220b3afe9f9e1972d432f51");
    private static final Digest SECOND = new Digest("550e36eab5856b4dc89d5134689d8c5c9538af8ca60ffc9d2d631b10cd4a7ed0");

    @Test
    void a_dossier_begins_with_the_digest_of_its_case() {
        assertThat(Dossier.open(Dossiers.CASE, DigestSuite.SHA_256).head().hash())
                .hasToString("83f8d52c7469b7b019446a196948a4650cd02ab31e5c694cbef36a22d1837e29");
    }

    @Test
    void entries_have_the_published_commitments_and_digests() {
        List<Entry> entries = Dossiers.example().entries();
        assertThat(entries)
                .extracting(entry -> entry.commitment().hex())
                .containsExactly(
                        "bbb4c7c0cc7aa6644ecea8cebe0f09ce205dabc3f745af1f3e79000d50fa7f3e",
                        "6584348499fea6464681135246044e10cd9687e0136ec6285f0d2227d8e28325");
        assertThat(entries).extracting(Entry::hash).containsExactly(FIRST, SECOND);
    }

    @Test
    void two_heads_have_the_published_root_in_any_order() {
        Head first = new Head(Dossiers.CASE, 2, SECOND);
        Head second = new Head(CaseId.of("LX-2025-000002"), 1, FIRST);
        Digest root = new Digest("c7a4d9cf8a2ec6302bc9b7f28a793f5199831009d7f457f129fcfa7b8ed4e6dc");
        assertThat(Seal.of(DigestSuite.SHA_256, List.of(first, second))).isEqualTo(root);
        assertThat(Seal.of(DigestSuite.SHA_256, List.of(second, first))).isEqualTo(root);
    }
}
