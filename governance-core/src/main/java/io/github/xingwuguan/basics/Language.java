package io.github.xingwuguan.basics;

/** A language in which results explain themselves (语言). */
public enum Language implements Coded {
    /** Chinese. */
    ZH("zh"),
    /** English. */
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
