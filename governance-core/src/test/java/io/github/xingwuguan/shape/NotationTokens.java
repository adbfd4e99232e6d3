package io.github.xingwuguan.shape;

import io.github.xingwuguan.basics.GovernanceException;

/** Tokens of a document in the notation of tests; lenient about commas, since what is tested comes after the tokens. */
final class NotationTokens implements Tokens {
    private final String document;
    private int at;
    private int open;
    private String text = "";

    NotationTokens(String document) {
        this.document = document;
    }

    @Override
    public Token next() {
        skip(" \n,:");
        if (at == document.length()) {
            if (open > 0) {
                throw new GovernanceException("malformed-json", "Document must be complete, but broke off");
            }
            return Token.END;
        }
        return switch (document.charAt(at)) {
            case '{' -> opened(Token.BEGIN_OBJECT);
            case '[' -> opened(Token.BEGIN_LIST);
            case '}' -> closed(Token.END_OBJECT);
            case ']' -> closed(Token.END_LIST);
            case '\'' -> quoted();
            default -> word();
        };
    }

    private Token opened(Token token) {
        at++;
        open++;
        return token;
    }

    private Token closed(Token token) {
        at++;
        open--;
        return token;
    }

    private Token quoted() {
        StringBuilder out = new StringBuilder();
        for (at++; document.charAt(at) != '\''; at++) {
            if (document.charAt(at) == '\\') {
                at++;
            }
            out.append(document.charAt(at));
        }
        at++;
        text = out.toString();
        skip(" ");
        return at < document.length() && document.charAt(at) == ':' ? Token.NAME : Token.TEXT;
    }

    private Token word() {
        int start = at;
        while (at < document.length() && " \n,:]}".indexOf(document.charAt(at)) < 0) {
            at++;
        }
        text = document.substring(start, at);
        return switch (text) {
            case "true" -> Token.TRUE;
            case "false" -> Token.FALSE;
            case "null" -> Token.NULL;
            default -> Token.NUMBER;
        };
    }

    private void skip(String characters) {
        while (at < document.length() && characters.indexOf(document.charAt(at)) >= 0) {
            at++;
        }
    }

    @Override
    public String text() {
        return text;
    }
}
