package korridor.workshop.web;

import io.javalin.http.Context;
import java.util.Set;
import korridor.workshop.Refusal;

/**
 * What every request has to pass before anything is done for it.
 *
 * @param hosts under which names the server answers
 * @param token what a request for more than a file has to show; null where none is asked for
 * @param rates how often a peer may ask
 * @param policy what its pages may load
 */
record Guard(Hosts hosts, Token token, Rates rates, String policy) {

  /** Nothing but what the page needs: its own files, and pictures it draws itself. */
  static final String PAGE =
      "default-src 'none'; script-src 'self' "
          + ImportMap.hash()
          + "; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  static final String TOKEN = "X-Korridor-Token";
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<String> SAME_SITE = Set.of("same-origin");

  /** Lets a request pass, or refuses it. */
  void pass(Context context) {
    int port = context.req().getLocalPort();
    headers(context);
    if (!hosts.allow(context.header("Host"), port)) {
      throw Refusal.of(421, "host");
    }
    if (!rates.allow(context.req().getRemoteAddr())) {
      throw Refusal.of(429, "rate");
    }
    if (!READING.contains(context.req().getMethod())) {
      requireOwnPage(context, port);
    }
    if (token != null && context.path().startsWith("/api/") && !token.is(context.header(TOKEN))) {
      throw Refusal.of(401, "token");
    }
  }

  /** Browsers tell with every change which page asks for it. */
  private void requireOwnPage(Context context, int port) {
    String site = context.header("Sec-Fetch-Site");
    if (!hosts.own(context.header("Origin"), port) || site != null && !SAME_SITE.contains(site)) {
      throw Refusal.of(403, "origin");
    }
  }

  private void headers(Context context) {
    context
        .header("Content-Security-Policy", policy)
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Cross-Origin-Embedder-Policy", "require-corp")
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "same-origin")
        .header("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
        .header("Cache-Control", "no-store");
  }
}
