package dev.sitegen.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Content of a report's front matter besides title and date. A text that is not given is empty.
 *
 * @param contentSource 来源, the organization's name by default
 * @param author who wrote it
 * @param record how it is filed
 * @param keywords 主题词
 * @param description a summary in the author's own words
 * @param draft whether it is not to be published yet
 * @param aliases old addresses
 * @param attachments files attached to it
 * @param notes what the author notes on an indicator, by id
 * @param fields the fields that site.yaml declares and the report states, in the order of site.yaml
 */
public record FrontMatter(
        String contentSource,
        String author,
        Record record,
        List<String> keywords,
        String description,
        boolean draft,
        List<Alias> aliases,
        List<Attachment> attachments,
        Map<String, String> notes,
        List<OwnField> fields) {

    /**
     * Copies the lists.
     *
     * @param contentSource 来源, the organization's name by default
     * @param author who wrote it
     * @param record how it is filed
     * @param keywords 主题词
     * @param description a summary in the author's own words
     * @param draft whether it is not to be published yet
     * @param aliases old addresses
     * @param attachments files attached to it
     * @param notes what the author notes on an indicator, by id
     * @param fields the fields that site.yaml declares and the report states, in the order of site.yaml
     */
    public FrontMatter {
        keywords = List.copyOf(keywords);
        aliases = List.copyOf(aliases);
        attachments = List.copyOf(attachments);
        notes = Map.copyOf(notes);
        fields = List.copyOf(fields);
    }

    /**
     * {@return the field with a key, if the report states it}
     *
     * @param key a key that site.yaml declares
     */
    public Optional<OwnField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /**
     * The record of a report as a document of an office. Texts are empty when the report does not say.
     *
     * @param indexNumber 索引号
     * @param documentNumber 发文字号
     * @param written 成文日期
     * @param validity 有效, 失效, 废止 or 已修改
     */
    public record Record(String indexNumber, String documentNumber, Optional<LocalDate> written, String validity) {}
}
