package dev.sitegen.model;

import dev.sitegen.diagnostic.SourcePosition;
import java.util.List;

/**
 * A column (栏目): a kind of report, such as 法治政府建设年度报告.
 *
 * @param id the name of its directory
 * @param name its name
 * @param description what it holds, or empty
 * @param keywords its keywords
 * @param type the ColumnType tag of 国办发〔2017〕47号
 * @param form the id of the form its reports follow, or empty
 * @param position where site.yaml names it
 */
public record Column(
        String id,
        String name,
        String description,
        List<String> keywords,
        String type,
        String form,
        SourcePosition position) {

    public Column {
        keywords = List.copyOf(keywords);
    }

    /** A column whose reports follow no form. */
    public Column(
            String id, String name, String description, List<String> keywords, String type, SourcePosition position) {
        this(id, name, description, keywords, type, "", position);
    }
}
