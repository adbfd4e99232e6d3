package io.github.xingwuguan.lifecycle;

import io.github.xingwuguan.basics.Label;

/**
 * Why a command was refused (拒绝理由).
 *
 * @param code a stable code in kebab-case
 * @param text the sentence in both languages
 */
public record Refusal(String code, Label text) {
    /**
     * {@return a refusal}
     *
     * @param code a stable code in kebab-case
     * @param zh the Chinese sentence
     * @param en the English sentence
     */
    public static Refusal of(String code, String zh, String en) {
        return new Refusal(code, Label.of(zh, en));
    }

    /** {@return code and English sentence} */
    @Override
    public String toString() {
        return code + ": " + text.en();
    }
}
