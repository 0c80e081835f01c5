package korridor.workshop.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import korridor.workshop.Refusal;
import korridor.workshop.city.Cities;
import korridor.workshop.city.City;
import korridor.workshop.guest.Answers;
import korridor.workshop.guest.Round;
import korridor.workshop.guest.Rounds;
import korridor.workshop.guest.Surveyed;
import korridor.workshop.scene.Scene;

/**
 * What the host does with the people in the room: questions, hands, answers.
 *
 * @param rounds that were asked
 * @param answers that were given
 * @param cities takes in what is made of the answers
 * @param problems knows the language of a request
 * @param events tells the tabs
 */
record RoomApi(Rounds rounds, Answers answers, Cities cities, Problems problems, Events events) {

  void routes(RoutesConfig routes) {
    routes.post("/api/rounds", this::ask);
    routes.get("/api/rounds/{id}", context -> tell(context, rounds.find(id(context))));
    routes.post("/api/rounds/{id}/votes", this::hands);
    routes.post("/api/rounds/{id}/reveal", context -> tell(context, rounds.reveal(id(context))));
    routes.post("/api/answers", this::answer);
    routes.get("/api/answers", context -> Json.write(context, told(answers)));
    routes.post("/api/answers/open", this::open);
    routes.post("/api/answers/apply", this::apply);
    routes.post("/api/answers/clear", this::clear);
  }

  private static int id(Context context) {
    String id = context.pathParam("id");
    if (!id.matches("\\d{1,6}")) {
      throw Refusal.of(404, "no-round");
    }
    return Integer.parseInt(id);
  }

  private void ask(Context context) {
    JsonNode asked = Json.read(context, Json.USUAL);
    List<String> options = new ArrayList<>();
    asked.path("options").forEach(option -> options.add(option.asText()));
    context.status(201);
    tell(context, rounds.ask(asked.path("question").asText(), options));
  }

  private void hands(Context context) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Json.read(context, Json.USUAL)
        .path("counts")
        .fields()
        .forEachRemaining(count -> counts.put(count.getKey(), whole(count.getValue(), "votes")));
    tell(context, rounds.add(id(context), counts));
  }

  private static int whole(JsonNode node, String refusal) {
    if (!node.isIntegralNumber() || !node.canConvertToInt()) {
      throw Refusal.of(422, refusal);
    }
    return node.asInt();
  }

  private static void tell(Context context, Round round) {
    Json.write(context, told(round));
  }

  /** A round as the page is told it: the counts are null until they are revealed. */
  static ObjectNode told(Round round) {
    ObjectNode node = Json.object().put("id", round.id()).put("question", round.question());
    ArrayNode options = node.putArray("options");
    round.options().forEach(options::add);
    node.put("answers", round.votes()).put("revealed", round.revealed());
    if (round.revealed()) {
      ObjectNode counts = node.putObject("counts");
      round.counts().forEach(counts::put);
    } else {
      node.putNull("counts");
    }
    return node;
  }

  private void answer(Context context) {
    JsonNode given = Json.read(context, Json.USUAL);
    List<Integer> marks = new ArrayList<>();
    given.path("answers").forEach(mark -> marks.add(whole(mark, "answers")));
    String group = given.path("group").asText("");
    ObjectNode told = Json.object().put("group", group).put("n", answers.add(group, marks));
    events.tell("answers", told);
    Json.write(context, told);
  }

  /** Which group the phones answer for from now on; none where it is null. */
  private void open(Context context) {
    JsonNode group = Json.read(context, Json.USUAL).path("group");
    answers.open(group.isTextual() ? group.asText() : null);
    Json.write(context, told(answers));
  }

  private static ObjectNode told(Answers answers) {
    ObjectNode node = Json.object().put("fewest", Answers.FEWEST).put("open", answers.open());
    ArrayNode groups = node.putArray("groups");
    for (Answers.Told group : answers.told()) {
      ObjectNode told = groups.addObject().put("group", group.name()).put("n", group.given());
      told.put("of", group.people());
      if (group.people() == 0) {
        told.putNull("counts");
      } else {
        counts(group, told.putArray("counts"));
      }
    }
    return node;
  }

  private static void counts(Answers.Told group, ArrayNode questions) {
    for (int[] marks : group.counts()) {
      if (marks == null) {
        questions.addNull();
      } else {
        ArrayNode counts = questions.addArray();
        for (int count : marks) {
          counts.add(count);
        }
      }
    }
  }

  private void apply(Context context) {
    JsonNode asked = Json.read(context, Json.USUAL);
    City city = cities.find(asked.path("city").asText(Cities.START));
    Answers.Told group = answers.told(asked.path("group").asText(""));
    City surveyed = cities.add(City.of(Surveyed.of(city.scenario(), group), ""));
    context.status(201);
    Json.write(context, Scene.of(surveyed, problems.language(context)));
  }

  private void clear(Context context) {
    answers.clear();
    Json.write(context, told(answers));
  }
}
