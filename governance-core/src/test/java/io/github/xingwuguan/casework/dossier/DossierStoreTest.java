package io.github.xingwuguan.casework.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DossierStoreTest {
    private final DossierStore store = new InMemoryDossierStore();

    @Test
    void case_46_of_two_writers_at_once_the_second_is_told_and_nothing_is_lost() {
        assertThat(store.store(Dossiers.of(2), 0)).isEqualTo(new DossierStore.Outcome(true, 2));
        Dossier seen = store.find(Dossiers.CASE).orElseThrow();
        assertThat(store.store(seen.append(Dossiers.note(3)), 2).isStored()).isTrue();
        assertThat(store.store(seen.append(Dossiers.note(4)), 2)).isEqualTo(new DossierStore.Outcome(false, 3));
        Dossier again = store.find(Dossiers.CASE).orElseThrow();
        assertThat(store.store(again.append(Dossiers.note(4)), 3).isStored()).isTrue();
        assertThat(store.find(Dossiers.CASE).orElseThrow()).isEqualTo(Dossiers.of(4));
    }

    @Test
    void what_does_not_go_on_from_the_stored_dossier_is_refused() {
        store.store(Dossiers.of(2), 0);
        Dossier other = Dossier.open(Dossiers.CASE, DigestSuite.SHA_256)
                .append(List.of(Dossiers.note(5), Dossiers.note(6), Dossiers.note(7)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.store(other, 2))
                .withMessage("Dossier must go on from the stored one, but did not");
        assertThatIllegalArgumentException().isThrownBy(() -> store.store(Dossiers.of(1), 2));
        assertThat(store.find(Dossiers.CASE).orElseThrow()).isEqualTo(Dossiers.of(2));
    }

    @Test
    void an_erased_content_is_gone_from_the_store() {
        store.store(Dossiers.of(2), 0);
        store.erase(Dossiers.CASE, 1);
        assertThat(store.find(Dossiers.CASE).orElseThrow().entries().get(0).content())
                .isEmpty();
        assertThatThrownBy(() -> store.erase(io.github.xingwuguan.basics.CaseId.of("x"), 1))
                .hasMessage("Case must have a dossier, but x has none");
    }

    @Test
    void heads_are_those_of_dossiers_with_entries() {
        store.store(Dossiers.of(0), 0);
        assertThat(store.heads()).isEmpty();
        store.store(Dossiers.of(2), 0);
        assertThat(store.heads()).containsExactly(Dossiers.of(2).head());
    }

    @Test
    void what_is_erased_while_somebody_writes_stays_erased_and_nothing_is_lost() {
        store.store(Dossiers.of(3), 0);
        store.erase(Dossiers.CASE, 1);
        assertThat(store.store(Dossiers.of(4), 3).isStored()).isTrue();
        Dossier stored = store.find(Dossiers.CASE).orElseThrow();
        assertThat(stored.entries().get(0).content()).isEmpty();
        assertThat(stored.version()).isEqualTo(4);
    }

    @Test
    void another_digest_and_entries_that_do_not_follow_are_refused() {
        store.store(Dossiers.of(2), 0);
        Dossier other = new Dossier(Dossiers.CASE, "SHA3-256", Dossiers.of(2).entries());
        assertThatIllegalArgumentException().isThrownBy(() -> store.store(other, 2));
        List<Entry> entries = new ArrayList<>(Dossiers.of(2).entries());
        entries.add(new Entry.Builder().from(entries.get(1)).seq(7).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.store(new Dossier(Dossiers.CASE, "SHA-256", entries), 2))
                .withMessage("New entries must follow the stored ones, but did not");
    }
}
