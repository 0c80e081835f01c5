package korridor.workshop.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import korridor.workshop.problem.Refusal;

/**
 * How phones join, for the host to show.
 *
 * @param phones null when they may not
 */
record JoinApi(PhoneServer phones) {

  void routes(RoutesConfig routes) {
    routes.get("/api/join", this::join);
  }

  private void join(Context context) {
    if (phones == null) {
      throw Refusal.of(404, "no-phones");
    }
    Json.write(
        context,
        Json.object()
            .put("address", phones.address())
            .put("code", phones.code())
            .put("joined", phones.joined())
            .put("square", Square.svg(phones.address())));
  }
}
