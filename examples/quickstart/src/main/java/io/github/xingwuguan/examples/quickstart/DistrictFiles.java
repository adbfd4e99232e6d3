package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.CarriageRegister;
import io.github.xingwuguan.examples.louxing.LouxingData;
import io.github.xingwuguan.json.GovernanceJson;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.rating.ClaimSheet;
import io.github.xingwuguan.shape.Type;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a district, read and checked: all problems of all files at once.
 *
 * @param places where everything is
 * @param bodies branches, stations, committees, firms
 * @param claims what is claimed of the compounds that take part
 * @param notice what must stand on everything that shows this data
 */
record DistrictFiles(PlaceRegister places, List<Body> bodies, List<ClaimSheet> claims, String notice) {
    static DistrictFiles read(GovernanceJson json, Optional<Path> folder, Progress progress) throws IOException {
        Problems.Collector problems = Problems.collector();
        Reader reader = new Reader(json, folder, progress, problems);
        List<Place> places = reader.lines(LouxingData.PLACES, PlaceRegister.PLACE);
        List<Body> bodies = reader.lines(LouxingData.BODIES, CarriageRegister.BODY);
        List<ClaimSheet> claims = reader.lines(LouxingData.CLAIMS, ClaimSheet.SHAPE);
        progress.done();
        // whether lines fit together can only be told of lines that could all be read
        problems.toProblems().throwIfAny();
        PlaceRegister.check(places).all().forEach(problem -> problems.add(inLine(problem)));
        checkSubjects(places, claims, problems);
        problems.toProblems().throwIfAny();
        String notice = folder.isPresent() ? "" : LouxingData.NOTICE;
        return new DistrictFiles(PlaceRegister.of(places), bodies, claims, notice);
    }

    /** A register counts places from 0, a file its lines from 1. */
    private static Problem inLine(Problem problem) {
        String[] parts = problem.path().split("/", 3);
        int line = Integer.parseInt(parts[1]) + 1;
        String path = LouxingData.PLACES + ":" + line + "#" + (parts.length > 2 ? "/" + parts[2] : "");
        return new Problem(problem.code(), problem.severity(), path, problem.message());
    }

    private static void checkSubjects(List<Place> places, List<ClaimSheet> claims, Problems.Collector problems) {
        Set<PlaceId> known = new HashSet<>();
        places.forEach(place -> known.add(place.id()));
        Set<PlaceId> seen = new HashSet<>();
        for (int line = 1; line <= claims.size(); line++) {
            PlaceId subject = claims.get(line - 1).subject();
            String path = LouxingData.CLAIMS + ":" + line + "#/subject";
            if (!known.contains(subject)) {
                problems.error("unknown-place", path, "Subject must be a place, but " + subject + " is none");
            }
            if (!seen.add(subject)) {
                problems.error("duplicate-subject", path, "Subject must have one line, but " + subject + " has two");
            }
        }
    }

    private record Reader(GovernanceJson json, Optional<Path> folder, Progress progress, Problems.Collector problems) {
        <T> List<T> lines(String name, Type<T> type) throws IOException {
            List<T> values = new ArrayList<>();
            long size = folder.isPresent() ? Files.size(folder.get().resolve(name)) : sizeOfBundled(name);
            try (InputStream in = open(name)) {
                InputStream counted = new CountingStream(in, read -> progress.at(name, read, size));
                json.lines(name, counted, type, values::add);
            } catch (GovernanceException faults) {
                problems.addAll(faults.problems(), "");
            }
            return values;
        }

        private InputStream open(String name) throws IOException {
            return folder.isPresent() ? Files.newInputStream(folder.get().resolve(name)) : LouxingData.open(name);
        }

        private static long sizeOfBundled(String name) throws IOException {
            try (InputStream in = LouxingData.open(name)) {
                return in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }
}
