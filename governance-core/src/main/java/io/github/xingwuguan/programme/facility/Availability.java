package io.github.xingwuguan.programme.facility;

import io.github.xingwuguan.basics.Coded;

/** How far an everyday service has come (服务状态). */
public enum Availability implements Coded {
    /** It was announced (已公布). */
    ADVERTISED("advertised"),
    /** Residents can use it (已开放). */
    OPEN("open"),
    /** It rests for a time (暂停). */
    SUSPENDED("suspended");

    private final String code;

    Availability(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
