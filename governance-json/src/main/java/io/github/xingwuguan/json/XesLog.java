package io.github.xingwuguan.json;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.Intake;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Cases as an event log that process-mining tools read (流程挖掘日志): XML of IEEE 1849-2016 (XES), a trace for each case.
 *
 * <p>What leaves is a closed list: of a case its id and kind; of an event the code of the deed, its transition in the standard lifecycle, when
 * it took effect, and pseudonym, role and organisation of who did it. No text that somebody wrote, no place, no attachment. In a case that
 * accuses somebody the reporter is masked in every event, role and organisation included. Pseudonyms are the host's: they protect nobody from
 * a reader who can resolve them.
 *
 * <p>Traces stand in the order of their first event, then of their ids; events in that of their numbers. The same cases give the same bytes.
 */
public final class XesLog {
    private static final String MASK = "***";
    private static final String COMPLETE = "complete";

    /** What is not an activity that is done at once; codes of deeds. */
    private static final Map<String, String> TRANSITIONS = Map.of(
            "dispatch", "assign",
            "arbitrate", "reassign",
            "sign", "start",
            "pause-clock", "suspend",
            "resume-clock", "resume",
            "grant-hold", "suspend",
            "end-hold", "resume",
            "withdraw", "withdraw",
            "void", "withdraw");

    private static final String[][] EXTENSIONS = {
        {"Concept", "concept"}, {"Lifecycle", "lifecycle"}, {"Organizational", "org"}, {"Time", "time"}
    };

    /** What every event has, with the value that stands for a missing one. */
    private static final String[][] GLOBALS = {
        {"concept:name", "none"},
        {"lifecycle:transition", COMPLETE},
        {"org:resource", "none"},
        {"org:role", "none"},
        {"org:group", "none"}
    };

    private final XMLStreamWriter xml;

    private XesLog(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** One case on its way out. */
    private record CaseTrace(CaseId id, List<CaseEvent> events) {
        private Instant begins() {
            return events.get(0).trace().at();
        }
    }

    /**
     * Writes the events of some cases; a case without an event is left out.
     *
     * @param out where the UTF-8 bytes go; flushed at the end, not closed
     * @param cases the events of each case
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(OutputStream out, Map<CaseId, List<CaseEvent>> cases) {
        List<CaseTrace> traces = cases.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> new CaseTrace(each.getKey(), bySeq(each.getValue())))
                .sorted(Comparator.comparing(CaseTrace::begins).thenComparing(CaseTrace::id))
                .toList();
        OutputStream buffered = new BufferedOutputStream(out);
        try {
            // the writer of the JDK, whatever else is on the path: another one would write other bytes
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffered, "UTF-8");
            new XesLog(xml).log(traces);
            xml.close();
            buffered.flush();
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(e.getCause() instanceof IOException io ? io : new IOException(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CaseEvent> bySeq(List<CaseEvent> events) {
        return events.stream()
                .sorted(Comparator.comparingInt(event -> event.trace().seq()))
                .toList();
    }

    private void log(List<CaseTrace> traces) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("log");
        xml.writeDefaultNamespace("http://www.xes-standard.org/");
        xml.writeAttribute("xes.version", "1849.2016");
        xml.writeAttribute("xes.features", "");
        declarations();
        attribute(1, "string", "lifecycle:model", "standard");
        for (CaseTrace trace : traces) {
            trace(trace);
        }
        line(0);
        xml.writeEndElement();
        line(0);
        xml.writeEndDocument();
    }

    private void declarations() throws XMLStreamException {
        for (String[] extension : EXTENSIONS) {
            line(1);
            xml.writeEmptyElement("extension");
            xml.writeAttribute("name", extension[0]);
            xml.writeAttribute("prefix", extension[1]);
            xml.writeAttribute("uri", "http://www.xes-standard.org/" + extension[1] + ".xesext");
        }
        global("trace");
        attribute(2, "string", "concept:name", "none");
        attribute(2, "string", "kind", "none");
        end();
        global("event");
        for (String[] global : GLOBALS) {
            attribute(2, "string", global[0], global[1]);
        }
        attribute(2, "date", "time:timestamp", "1970-01-01T00:00:00Z");
        end();
        classifier("Deed", "event", "concept:name");
        classifier("DeedAndTransition", "event", "concept:name lifecycle:transition");
        classifier("Kind", "trace", "kind");
    }

    private void global(String scope) throws XMLStreamException {
        line(1);
        xml.writeStartElement("global");
        xml.writeAttribute("scope", scope);
    }

    private void end() throws XMLStreamException {
        line(1);
        xml.writeEndElement();
    }

    private void classifier(String name, String scope, String keys) throws XMLStreamException {
        line(1);
        xml.writeEmptyElement("classifier");
        xml.writeAttribute("name", name);
        xml.writeAttribute("scope", scope);
        xml.writeAttribute("keys", keys);
    }

    private void trace(CaseTrace trace) throws XMLStreamException {
        line(1);
        xml.writeStartElement("trace");
        attribute(2, "string", "concept:name", trace.id().value());
        attribute(2, "string", "kind", kind(trace.events()));
        Set<ActorId> hidden = accusers(trace.events());
        for (CaseEvent event : trace.events()) {
            event(event, hidden);
        }
        end();
    }

    private static String kind(List<CaseEvent> events) {
        return events.get(0).deed() instanceof Intake.Report report
                ? report.kind().code()
                : "none";
    }

    private static Set<ActorId> accusers(List<CaseEvent> events) {
        return events.stream()
                .filter(event -> event.deed() instanceof Intake.Report report && report.kind() == CaseKind.ACCUSATION)
                .map(event -> event.trace().actor().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private void event(CaseEvent event, Set<ActorId> hidden) throws XMLStreamException {
        boolean isHidden = hidden.contains(event.trace().actor().id());
        String code = event.deed().code();
        line(2);
        xml.writeStartElement("event");
        attribute(3, "string", "concept:name", code);
        attribute(3, "string", "lifecycle:transition", TRANSITIONS.getOrDefault(code, COMPLETE));
        attribute(3, "date", "time:timestamp", event.trace().at().toString());
        attribute(
                3,
                "string",
                "org:resource",
                isHidden ? MASK : event.trace().actor().id().value());
        attribute(
                3,
                "string",
                "org:role",
                isHidden ? MASK : event.trace().actor().role().code());
        attribute(
                3,
                "string",
                "org:group",
                isHidden ? MASK : event.trace().actor().org().value());
        line(2);
        xml.writeEndElement();
    }

    private void attribute(int depth, String type, String key, String value) throws XMLStreamException {
        line(depth);
        xml.writeEmptyElement(type);
        xml.writeAttribute("key", key);
        xml.writeAttribute("value", value);
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
