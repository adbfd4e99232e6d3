package io.github.xingwuguan.casework.dossier;

/**
 * What is to become the next entry of a dossier (待入册条目).
 *
 * @param head who entered what kind of thing, when
 * @param content what it says
 */
public record Draft(EntryHead head, Content content) {}
