package example.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The files of open previews: the page of a report, its style, its pictures, and every page that it links to. */
@RestController
class PreviewController {

    private final Previews previews;

    PreviewController(Previews previews) {
        this.previews = previews;
    }

    @GetMapping("/preview/{token}/{*address}")
    ResponseEntity<byte[]> file(@PathVariable String token, @PathVariable String address) throws IOException {
        byte[] bytes = previews.file(token, address.substring(1))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        MediaType type = MediaTypeFactory.getMediaType(address).orElse(MediaType.APPLICATION_OCTET_STREAM);
        return ResponseEntity.ok()
                .contentType(type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type)
                .body(bytes);
    }
}
