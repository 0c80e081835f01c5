package korridor.workshop.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import korridor.model.Intervention;
import korridor.model.intervention.Interventions;
import korridor.scenario.Scenario;
import korridor.workshop.Refusal;
import korridor.workshop.city.Cities;
import korridor.workshop.city.City;
import korridor.workshop.future.Futures;
import korridor.workshop.future.Spec;
import korridor.workshop.future.SpecFormat;

/**
 * Futures are asked for with a POST and fetched with a GET.
 *
 * @param cities that futures are made of
 * @param futures that are wanted
 * @param seed the master seed
 * @param sessions who asks
 * @param later writes answers that had to wait
 */
record FuturesApi(Cities cities, Futures futures, long seed, Sessions sessions, Later later) {

  private static final int MOST_SPECS = 160;

  /** Weeks of people that one session may wait for, about two minutes of work. */
  private static final long MOST_WORK = 1_500_000_000L;

  private static final String FOR_EVER = "private, max-age=31536000, immutable";

  void routes(RoutesConfig routes) {
    routes.post("/api/futures", this::want);
    routes.get("/api/futures/{key}", this::fetch);
  }

  private void want(Context context) {
    String session = sessions.of(context);
    JsonNode specs = Json.read(context, Json.USUAL).path("specs");
    if (!specs.isArray() || specs.size() > MOST_SPECS) {
      throw Refusal.of(400, "specs", "most", MOST_SPECS);
    }
    List<Spec> wanted = new ArrayList<>();
    long work = 0;
    for (JsonNode node : specs) {
      Spec spec = SpecFormat.read(node);
      City city = cities.find(spec.city());
      check(spec, city);
      work += (long) city.scenario().organisation().staff() * city.scenario().horizon().weeks();
      wanted.add(spec);
    }
    if (work > MOST_WORK) {
      throw Refusal.of(422, "work");
    }
    ObjectNode answer = Json.object();
    ArrayNode told = answer.putArray("futures");
    for (String key : futures.want(session, wanted)) {
      told.addObject().put("key", key).put("address", "/api/futures/" + key);
    }
    Json.write(context, answer);
  }

  /** What the specification names is there, and fits together. */
  private void check(Spec spec, City city) {
    Set<String> families = new HashSet<>();
    for (String key : spec.levers().keySet()) {
      Intervention intervention =
          Interventions.STANDARD.stream()
              .filter(known -> known.key().equals(key))
              .findFirst()
              .orElseThrow(() -> Refusal.of(422, "lever"));
      if (!families.add(intervention.family())) {
        throw Refusal.of(422, "lever");
      }
    }
    Scenario scenario = city.with(city.values(spec.draw(), spec.values(), seed));
    spec.courses(scenario);
  }

  private void fetch(Context context) {
    String key = context.pathParam("key");
    int until = until(context);
    var body = futures.body(key, until);
    later.answer(
        context,
        body,
        bytes ->
            context
                .header("Cache-Control", FOR_EVER)
                .contentType("application/octet-stream")
                .result(bytes));
  }

  private static int until(Context context) {
    String until = context.queryParam("until");
    if (until == null) {
      return Integer.MAX_VALUE;
    }
    if (!until.matches("\\d{1,6}")) {
      throw Refusal.of(400, "spec", "name", "until");
    }
    return Integer.parseInt(until);
  }
}
