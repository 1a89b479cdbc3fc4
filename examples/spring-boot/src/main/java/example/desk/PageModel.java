package example.desk;

import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page needs: its words, and the token that its forms send back. */
@ControllerAdvice
class PageModel {

    private final MessageSource messages;

    PageModel(MessageSource messages) {
        this.messages = messages;
    }

    @ModelAttribute("words")
    Words words(Locale locale) {
        return new Words(messages, locale);
    }

    @ModelAttribute("token")
    String token(HttpSession session) {
        return Guard.tokenOf(session);
    }
}
