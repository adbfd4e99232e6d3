package io.github.xingwuguan.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Sound documents made unsound: bytes dropped, changed, doubled and put in, most of them of the kind that means something. */
final class Mutations {
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\u",
            "\\ud83d",
            "\\ude00",
            "\\u0000",
            "\\n",
            "\n",
            "\r",
            "\t",
            " ",
            "0",
            "-",
            "1",
            "9",
            ".",
            "e",
            "E",
            "+",
            "true",
            "false",
            "null",
            "NaN",
            "Infinity",
            "/*",
            "//",
            "#",
            "'",
            "\0",
            "\u0001",
            "\u007f",
            "\u00e9",
            "星",
            "😀",
            "\uFEFF",
            "\u2028",
            "1e999999999",
            "-0",
            "01",
            "{}",
            "[[",
            "\"\":",
            "\"grade\":",
            "\"lower\":1,",
            "t",
            "n",
            "f",
            ";",
            "=");

    private Mutations() {}

    static byte[] of(byte[] document, long seed) {
        Random random = new Random(seed);
        byte[] bytes = document;
        int steps = 1 + random.nextInt(4);
        for (int step = 0; step < steps; step++) {
            bytes = mutate(bytes, random);
        }
        return bytes;
    }

    private static byte[] mutate(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int length = Math.min(random.nextInt(4), bytes.length - at);
        return switch (random.nextInt(8)) {
            case 0 -> splice(bytes, at, length, new byte[0]);
            case 1 -> splice(bytes, at, length, Arrays.copyOfRange(bytes, at, at + length + length));
            case 2 -> splice(bytes, at, bytes.length - at, new byte[0]);
            case 3 -> splice(bytes, at, length, new byte[] {(byte) random.nextInt(256)});
            default -> splice(bytes, at, random.nextInt(2) * length, piece(random));
        };
    }

    private static byte[] piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] splice(byte[] bytes, int at, int dropped, byte[] put) {
        byte[] result = new byte[bytes.length - dropped + put.length];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(put, 0, result, at, put.length);
        System.arraycopy(bytes, at + dropped, result, at + put.length, bytes.length - at - dropped);
        return result;
    }
}
