package example.desk;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A desk for the reports of an office: they are kept in a database, edited in a page and published as a site. */
@SpringBootApplication
public class DeskApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(DeskApplication.class, arguments);
    }

    /** The clock that says which reports are overdue; the library has none of its own. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
