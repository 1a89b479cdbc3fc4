package example.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The part of the database that all reports share: organizations, files of settings, and the register of document numbers. */
@Repository
@Transactional
class SiteStore {

    private final JdbcClient jdbc;

    SiteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An organization; {@code kind} is a word of organizations.yaml. */
    public record Organization(String id, String name, String kind, Optional<String> parent) {}

    private record Row(String id, String name, String kind, String parent) {}

    /** A file of the content that is no report; its version counts how often it was saved. */
    public record Setting(String path, int version, String content) {}

    /** The organizations in the order of the site. */
    List<Organization> organizations() {
        return jdbc
                .sql("select id, name, kind, parent from organization order by place")
                .query(Row.class)
                .list()
                .stream()
                .map(row -> new Organization(row.id(), row.name(), row.kind(), Optional.ofNullable(row.parent())))
                .toList();
    }

    /** The other files of the content, such as site.yaml, by path. */
    List<Setting> settings() {
        return jdbc.sql("select path, version, content from setting order by path")
                .query(Setting.class)
                .list();
    }

    /**
     * Saves a file, unless somebody else has saved it since the version that it has.
     *
     * @return whether it was saved
     */
    boolean save(Setting setting) {
        return jdbc.sql("update setting set content = :content, version = version + 1"
                                + " where path = :path and version = :version")
                        .param("content", setting.content())
                        .param("path", setting.path())
                        .param("version", setting.version())
                        .update()
                == 1;
    }

    /** The document numbers that the office has given out. */
    List<String> registeredNumbers() {
        return jdbc.sql("select document_number from registered_number order by document_number")
                .query(String.class)
                .list();
    }

    /** Those of some document numbers that are in the register. */
    Set<String> registered(Set<String> numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : jdbc.sql("select document_number from registered_number where document_number in (:numbers)")
                        .param("numbers", numbers)
                        .query(String.class)
                        .set();
    }

    /** Enters a document number into the register, once. */
    void register(String number) {
        if (registered(Set.of(number)).isEmpty()) {
            jdbc.sql("insert into registered_number (document_number) values (:number)")
                    .param("number", number)
                    .update();
        }
    }
}
