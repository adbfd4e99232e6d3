package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.casework.Assignments;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.Clearance;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.Disposal;
import io.github.xingwuguan.casework.Intake;
import io.github.xingwuguan.casework.Leaving;
import io.github.xingwuguan.casework.Party;
import io.github.xingwuguan.casework.Postponements;
import io.github.xingwuguan.casework.Returns;
import io.github.xingwuguan.casework.Stage;
import io.github.xingwuguan.casework.Trace;
import io.github.xingwuguan.casework.dossier.Attachment;
import io.github.xingwuguan.casework.dossier.ContentDigest;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@Tag("golden")
class XesLogGoldenTest {
    private static final Instant MARCH = Instant.parse("2025-03-03T01:00:00Z");
    private static final Party FIRM = new Party(OrgId.of("firm-1"), Role.PROPERTY_ENTERPRISE, Level.GRID);
    private static final Actor RESIDENT = actor("u-1", Role.RESIDENT, "residents");
    private static final Actor CLERK = actor("u-2", Role.COMMUNITY, "community:1");
    private static final Actor WORKER = actor("u-3", Role.PROPERTY_ENTERPRISE, "firm-1");
    private static final Actor INSIDER = actor("u-9", Role.PROPERTY_ENTERPRISE, "firm-9");

    private static Actor actor(String id, Role role, String org) {
        return new Actor(ActorId.of(id), role, OrgId.of(org), Level.GRID);
    }

    private static CaseEvent event(int seq, Instant at, Actor actor, Deed deed) {
        return new CaseEvent(
                Trace.builder()
                        .seq(seq)
                        .actor(actor)
                        .at(at)
                        .before(Stage.REPORTED)
                        .after(Stage.REPORTED)
                        .policy(PolicyId.parse("p@1"))
                        .build(),
                deed);
    }

    private static Intake.Report report(CaseKind kind) {
        return new Intake.Report(
                kind,
                PlaceId.of("unit-3-2-501"),
                Optional.of(OrgId.of("accused-org")),
                List.of(new Attachment(
                        new ContentDigest("SHA-256", "ab".repeat(32)), 1, "image/png", Attachment.BEFORE)));
    }

    private static List<CaseEvent> disorder() {
        return List.of(
                event(1, MARCH, RESIDENT, report(CaseKind.PROPERTY_DISORDER)),
                event(2, MARCH.plusSeconds(60), CLERK, new Assignments.Dispatch("a1", FIRM, Share.LEAD)),
                event(3, MARCH.plusSeconds(120), WORKER, new Assignments.Sign("a1")),
                event(4, MARCH.plusSeconds(180), CLERK, new Postponements.PauseClock("season")),
                event(5, MARCH.plusSeconds(240), CLERK, new Postponements.ResumeClock("season")),
                event(6, MARCH.plusSeconds(300), CLERK, new Returns.Arbitrate("a2", FIRM)),
                event(7, MARCH.plusSeconds(360), WORKER, new Assignments.RecordProgress("张三 13800000000")),
                event(8, MARCH.plusNanos(400_000_000_001L), WORKER, new Disposal.SubmitDisposal("李四", List.of())),
                event(9, MARCH.plusSeconds(480), CLERK, new Clearance.Clear()));
    }

    private static List<CaseEvent> accusation() {
        return List.of(
                event(1, MARCH, INSIDER, report(CaseKind.ACCUSATION)),
                event(2, MARCH.plusSeconds(1), CLERK, new Leaving.Redirect("discipline")),
                event(3, MARCH.plusSeconds(2), INSIDER, new Leaving.Withdraw()));
    }

    private static Map<CaseId, List<CaseEvent>> cases() {
        Map<CaseId, List<CaseEvent>> cases = new LinkedHashMap<>();
        cases.put(CaseId.of("LX-2"), disorder());
        cases.put(CaseId.of("LX-1"), accusation());
        cases.put(CaseId.of("LX-0"), List.of());
        cases.put(CaseId.of("LX-3"), List.of(event(1, MARCH.minusSeconds(1), RESIDENT, report(CaseKind.HELP))));
        return cases;
    }

    private static byte[] bytes(Map<CaseId, List<CaseEvent>> cases) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XesLog.write(out, cases);
        return out.toByteArray();
    }

    private static String text(Map<CaseId, List<CaseEvent>> cases) {
        return new String(bytes(cases), StandardCharsets.UTF_8);
    }

    private static Document parsed(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<Element> below(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element
                    && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static Map<String, String> attributes(Element owner) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String type : List.of("string", "date")) {
            below(owner, type).forEach(each -> all.put(each.getAttribute("key"), each.getAttribute("value")));
        }
        return all;
    }

    @Test
    void a_small_log_is_written_as_the_golden_file() throws IOException {
        Golden.assertSame("casework/log.xes", text(cases()));
    }

    @Test
    void what_is_parsed_back_are_the_events() throws Exception {
        List<Element> traces = below(parsed(bytes(cases())).getDocumentElement(), "trace");
        assertThat(traces)
                .extracting(trace -> attributes(trace).get("concept:name"))
                .containsExactly("LX-3", "LX-1", "LX-2");
        assertThat(traces)
                .extracting(trace -> attributes(trace).get("kind"))
                .containsExactly("help", "accusation", "property-disorder");
        List<Element> events = below(traces.get(2), "event");
        assertThat(events).hasSameSizeAs(disorder());
        for (int i = 0; i < events.size(); i++) {
            CaseEvent event = disorder().get(i);
            Map<String, String> read = attributes(events.get(i));
            assertThat(read.keySet())
                    .containsExactlyInAnyOrder(
                            "concept:name",
                            "lifecycle:transition",
                            "time:timestamp",
                            "org:resource",
                            "org:role",
                            "org:group");
            assertThat(read.get("concept:name")).isEqualTo(event.deed().code());
            assertThat(Instant.parse(read.get("time:timestamp")))
                    .isEqualTo(event.trace().at());
            Actor actor = event.trace().actor();
            assertThat(read.get("org:resource")).isEqualTo(actor.id().value());
            assertThat(read.get("org:role")).isEqualTo(actor.role().code());
            assertThat(read.get("org:group")).isEqualTo(actor.org().value());
        }
        assertThat(events)
                .extracting(event -> attributes(event).get("lifecycle:transition"))
                .containsExactly(
                        "complete",
                        "assign",
                        "start",
                        "suspend",
                        "resume",
                        "reassign",
                        "complete",
                        "complete",
                        "complete");
    }

    @Test
    void whoever_accuses_somebody_is_masked_wherever_he_acts() throws Exception {
        List<Element> traces = below(parsed(bytes(cases())).getDocumentElement(), "trace");
        List<Element> events = below(traces.get(1), "event");
        assertThat(events)
                .extracting(event -> attributes(event).get("org:resource"))
                .containsExactly("***", "u-2", "***");
        assertThat(text(Map.of(CaseId.of("LX-1"), accusation())))
                .doesNotContain("u-9", "firm-9", "property-enterprise");
    }

    @Test
    void nothing_leaves_that_is_not_on_the_list() {
        assertThat(text(cases()))
                .doesNotContain("张三", "138", "李四", "unit-3", "abab", "accused-org", "discipline", "season", "a1");
    }

    @Test
    void the_log_has_the_structure_of_the_standard() throws Exception {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        Schema schema = factory.newSchema(new StreamSource(new StringReader(Golden.text("casework/xes-subset.xsd"))));
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes(cases()))));
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes(Map.of()))));
        Element log = parsed(bytes(cases())).getDocumentElement();
        List<String> prefixes = below(log, "extension").stream()
                .map(extension -> extension.getAttribute("prefix"))
                .toList();
        Element global = below(log, "global").get(1);
        assertThat(attributes(global).keySet())
                .allMatch(key -> prefixes.contains(key.substring(0, key.indexOf(':'))))
                .containsAll(List.of(
                        below(log, "classifier").get(1).getAttribute("keys").split(" ")));
        byte[] broken = text(cases())
                .replace("<trace>", "<case>")
                .replace("</trace>", "</case>")
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(broken))))
                .hasMessageContaining("case");
    }

    @Test
    void order_of_cases_and_events_locale_and_zone_change_nothing() {
        byte[] before = bytes(cases());
        Map<CaseId, List<CaseEvent>> turned = new LinkedHashMap<>();
        List<CaseId> ids = new ArrayList<>(cases().keySet());
        Collections.reverse(ids);
        ids.forEach(id -> {
            List<CaseEvent> events = new ArrayList<>(cases().get(id));
            Collections.reverse(events);
            turned.put(id, events);
        });
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(bytes(turned)).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void a_stream_that_fails_is_said_to_fail() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() -> XesLog.write(full, cases()))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("disk full");
    }
}
