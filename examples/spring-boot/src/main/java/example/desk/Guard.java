package example.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Keeps other sites out, which a browser at this machine may have open as well: a request must name this machine as its host, and one
 * that changes something must come from a page of this application and bring the token of its session. There are no accounts: whoever
 * is at the machine may edit. An application that others reach over a network uses Spring Security instead.
 */
@Component
class Guard implements HandlerInterceptor, WebMvcConfigurer {

    private static final String TOKEN = "token";
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]", "::1");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** The pages load nothing from elsewhere, run no script but that of this application, and are in no other page's frame. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Policy of a preview, which is in a frame of these pages and can reach neither them nor their cookies: its origin is none. */
    private static final String PREVIEW_POLICY = "sandbox allow-scripts; default-src 'self' data: 'unsafe-inline';"
            + " connect-src 'none'; form-action 'none'; frame-ancestors 'self'";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // The page about an error is shown for a request that was let in, or refused, before.
        registry.addInterceptor(this).excludePathPatterns("/error");
    }

    /** The token of a session, made when it is asked for first. */
    static String tokenOf(HttpSession session) {
        synchronized (session) {
            Object token = session.getAttribute(TOKEN);
            if (token == null) {
                token = UUID.randomUUID().toString();
                session.setAttribute(TOKEN, token);
            }
            return token.toString();
        }
    }

    /** Returns whether a file of a preview is asked for. */
    static boolean isPreview(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/preview/");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        response.setHeader("Content-Security-Policy", isPreview(request) ? PREVIEW_POLICY : POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        boolean allowed = THIS_MACHINE.contains(request.getServerName())
                && (READING.contains(request.getMethod()) || isFromOwnPage(request) && bringsToken(request));
        if (!allowed) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
        return allowed;
    }

    /** Browsers name the page that a form was sent from; programs that are none need not. */
    private static boolean isFromOwnPage(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        return (origin == null || origin.equals(request.getScheme() + "://" + request.getHeader("Host")))
                && (site == null || site.equals("same-origin"));
    }

    private static boolean bringsToken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String token = request.getParameter(TOKEN);
        return session != null
                && token != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), tokenOf(session).getBytes(StandardCharsets.UTF_8));
    }
}
