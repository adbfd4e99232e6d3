package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.shape.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a generation says about a document: a line a problem, nothing if it is read. */
final class Refusals {
    private Refusals() {}

    static List<String> of(GovernanceJson json, Type<?> type, byte[] document) {
        return of(() -> json.read(type, document));
    }

    static List<String> of(GovernanceJson json, Type<?> type, String document) {
        List<String> fromText = of(() -> json.read(type, document));
        // a text with an unpaired surrogate has no bytes
        List<String> fromBytes = of(json, type, document.getBytes(StandardCharsets.UTF_8));
        if (StandardCharsets.UTF_8.newEncoder().canEncode(document) && !fromText.equals(fromBytes)) {
            throw new AssertionError(fromText + " against " + fromBytes);
        }
        return fromText;
    }

    static List<String> of(Runnable read) {
        GovernanceException refusal = catchThrowableOfType(GovernanceException.class, read::run);
        return refusal == null
                ? List.of()
                : refusal.problems().all().stream().map(Refusals::line).toList();
    }

    private static String line(Problem problem) {
        return problem.code() + " " + problem.path() + ": " + problem.message();
    }
}
