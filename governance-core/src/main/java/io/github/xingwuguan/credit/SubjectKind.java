package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Coded;

/** Whose credit a record is about (信用主体类别). */
public enum SubjectKind implements Coded {
    /** A property enterprise, by its unified social credit code (物业企业). */
    ENTERPRISE("enterprise"),
    /** A branch of an enterprise (分支机构). */
    BRANCH("branch"),
    /** A service project (物业项目). */
    PROJECT("project"),
    /** A person, by a pseudonym (项目负责人). */
    PERSON("person");

    private final String code;

    SubjectKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
