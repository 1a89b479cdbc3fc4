package dev.sitegen.importer.internal.document;

/** Facts that a source states about itself beside its text. */
public enum Fact {
    TITLE,
    /** The title in the properties of its file, which is often that of another one. */
    FILE_TITLE,
    /** The day it was published. */
    PUBLISHED,
    /** The day it was written (成文日期). */
    WRITTEN,
    /** Source (来源, ContentSource). */
    SOURCE,
    /** Publisher (发布机构). */
    PUBLISHER,
    /** 索引号. */
    INDEX_NUMBER,
    /** 发文字号. */
    DOCUMENT_NUMBER,
    /** 主题词. */
    KEYWORDS,
    VALIDITY,
    AUTHOR,
    /** The organization above the date at its end (落款). */
    SIGNATURE,
    /** The name of the column it was published in. */
    COLUMN,
    /** Mark that it is not fit to be published as it is; the value is {@code true}. */
    DRAFT,
    /** The day on which its file was made. */
    CREATED
}
