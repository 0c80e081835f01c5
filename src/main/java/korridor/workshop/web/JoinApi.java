package korridor.workshop.web;

import com.fasterxml.jackson.databind.node.NullNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/**
 * How phones join, for the host to show; nothing where they may not.
 *
 * @param phones null when they may not
 */
record JoinApi(PhoneServer phones) {

  void routes(RoutesConfig routes) {
    routes.get("/api/join", this::join);
  }

  private void join(Context context) {
    if (phones == null) {
      Json.write(context, NullNode.getInstance());
      return;
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
