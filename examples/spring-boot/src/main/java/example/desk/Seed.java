package example.desk;

import jakarta.annotation.PostConstruct;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/** Fills an empty database with a small invented site, so that there is something to see. */
@Component
class Seed {

    private final SiteStore site;
    private final DataSource database;

    Seed(SiteStore site, DataSource database) {
        this.site = site;
        this.database = database;
    }

    @PostConstruct
    void fill() {
        if (site.settings().isEmpty()) {
            ResourceDatabasePopulator populator = new ResourceDatabasePopulator(new ClassPathResource("seed.sql"));
            populator.setSqlScriptEncoding("UTF-8");
            populator.execute(database);
        }
    }
}
