package io.github.xingwuguan.examples.louxing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.assembly.committee.CommitteeBook;
import io.github.xingwuguan.assembly.committee.CommitteePolicy;
import io.github.xingwuguan.assembly.committee.CommitteeSitting;
import io.github.xingwuguan.assembly.committee.SittingOutcome;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.carriage.Appointment;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.CarriageRegister;
import io.github.xingwuguan.carriage.Committee;
import io.github.xingwuguan.carriage.Roster;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.json.GovernanceJson;
import io.github.xingwuguan.shape.Type;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CommitteeMeetingsTest {
    private static <T> List<T> lines(String name, Type<T> type) throws IOException {
        List<T> values = new ArrayList<>();
        try (InputStream in = LouxingData.open(name)) {
            GovernanceJson.standard().lines(name, in, type, values::add);
        }
        return values;
    }

    @Test
    void meetings_agree_with_the_bodies_and_the_roster() throws IOException {
        Roster roster = Roster.of(lines(LouxingData.ROSTER, Appointment.SHAPE));
        Map<OrgId, Committee> committees = new HashMap<>();
        for (Body body : lines(LouxingData.BODIES, CarriageRegister.BODY)) {
            if (body instanceof Committee committee) {
                committees.put(committee.id(), committee);
            }
        }
        CommitteePolicy policy = BundledPolicies.COMMITTEES_NATIONAL.read();
        Set<String> codes = new TreeSet<>();
        List<CommitteeBook> books = lines(LouxingData.COMMITTEE_MEETINGS, CommitteeBook.SHAPE);
        assertThat(books).extracting(CommitteeBook::committee).containsExactlyInAnyOrderElementsOf(committees.keySet());
        for (CommitteeBook book : books) {
            Committee committee = committees.get(book.committee());
            for (CommitteeSitting sitting : book.sittings()) {
                assertThat(committee.term().contains(sitting.heldOn())).isTrue();
                SittingOutcome outcome = SittingOutcome.of(sitting, committee, book.history(), roster, policy);
                outcome.findings().all().stream().map(Problem::code).forEach(codes::add);
            }
        }
        assertThat(codes).containsExactly("attendance", "owners-attendance", "published-late");
    }
}
