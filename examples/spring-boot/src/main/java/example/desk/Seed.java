package example.desk;

import javax.sql.DataSource;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/** Fills an empty database with a small invented site, so that there is something to see. */
@Component
class Seed implements ApplicationRunner {

    private final SiteStore site;
    private final DataSource database;

    Seed(SiteStore site, DataSource database) {
        this.site = site;
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (site.settings().isEmpty()) {
            ResourceDatabasePopulator populator = new ResourceDatabasePopulator(new ClassPathResource("seed.sql"));
            populator.setSqlScriptEncoding("UTF-8");
            populator.execute(database);
        }
    }
}
