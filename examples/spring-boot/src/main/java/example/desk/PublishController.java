package example.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The button that publishes the site, and the archive of it. */
@Controller
class PublishController {

    private final Publisher publisher;

    PublishController(Publisher publisher) {
        this.publisher = publisher;
    }

    @PostMapping("/publish")
    String publish(@ModelAttribute("words") Words words, Model model, HttpServletResponse response) throws IOException {
        Publisher.Publication publication = publisher.publish(words);
        if (!publication.result().published()) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        model.addAttribute("publication", publication);
        return "publish";
    }

    @GetMapping("/site.zip")
    ResponseEntity<Resource> zip() {
        if (!Files.exists(publisher.zip())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"site.zip\"")
                .body(new FileSystemResource(publisher.zip()));
    }
}
