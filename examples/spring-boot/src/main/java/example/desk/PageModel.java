package example.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The part of the model that every page needs: its words, and the token that its forms send back. */
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

    /** Files of previews have no form, and are asked for without the cookie of a session: each would begin one. */
    @ModelAttribute("token")
    String token(HttpServletRequest request) {
        return Guard.isPreview(request) ? "" : Guard.tokenOf(request.getSession());
    }
}
