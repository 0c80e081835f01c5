package korridor.workshop.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import korridor.language.Language;
import korridor.scenario.Problem;
import korridor.scenario.ScenarioException;
import korridor.workshop.Refusal;
import korridor.workshop.city.Cities;
import korridor.workshop.city.City;
import korridor.workshop.city.CommandLine;
import korridor.workshop.city.NewCity;
import korridor.workshop.city.TakeAway;
import korridor.workshop.future.Spec;
import korridor.workshop.future.SpecFormat;
import korridor.workshop.scene.Scene;
import korridor.workshop.scene.Texts;

/**
 * Cities as the page is told them, as it enters them, and as it takes them away; and all the words.
 *
 * @param cities that are known
 * @param seed the master seed
 * @param problems knows the language of a request
 */
record CitiesApi(Cities cities, long seed, Problems problems) {

  /** What a form may say; nothing that names a file. */
  private static final List<String> FORM =
      List.of("description", "description-de", "staff", "divisions", "themes", "actors", "horizon");

  void routes(RoutesConfig routes) {
    routes.get("/api/texts/{lang}", this::texts);
    routes.get("/api/cities/{hash}", this::scene);
    routes.post("/api/cities", this::enter);
    routes.post("/api/scenario", this::scenario);
    routes.post("/api/commands", this::command);
  }

  private void texts(Context context) {
    Language language =
        Language.find(context.pathParam("lang")).orElseThrow(() -> Refusal.of(404, "language"));
    Json.write(context, Texts.of(language));
  }

  private void scene(Context context) {
    Json.write(
        context, Scene.of(cities.find(context.pathParam("hash")), problems.language(context)));
  }

  private void enter(Context context) {
    JsonNode entered = Json.read(context, Json.LARGE);
    try {
      City city = cities.add(read(entered));
      context.status(201);
      Json.write(context, Scene.of(city, problems.language(context, entered)));
    } catch (ScenarioException wrong) {
      Language language = problems.language(context, entered);
      context.status(422);
      Json.write(context, told(wrong, language));
    }
  }

  private static City read(JsonNode entered) {
    return switch (entered.path("format").asText()) {
      case "yaml" -> NewCity.ofYaml(entered.path("text").asText());
      case "csv" -> NewCity.ofTable(name(entered), table(entered));
      case "form" -> NewCity.ofYaml(form(entered));
      default -> throw Refusal.of(400, "format");
    };
  }

  private static String name(JsonNode entered) {
    String name = entered.path("name").asText(entered.path("city").asText(""));
    return name.isBlank() ? "Stadt" : name;
  }

  /** The bytes of a file, whose coding only they tell, or a text. */
  private static byte[] table(JsonNode entered) {
    try {
      return entered.has("base64")
          ? Base64.getDecoder().decode(entered.path("base64").asText())
          : entered.path("text").asText().getBytes(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      throw Refusal.of(400, "json");
    }
  }

  /** A form is a scenario in JSON, which YAML holds. */
  private static String form(JsonNode entered) {
    ObjectNode scenario = Json.object();
    scenario.put("city", name(entered));
    FORM.stream().filter(entered::has).forEach(key -> scenario.set(key, entered.get(key)));
    return new String(Json.bytes(scenario), StandardCharsets.UTF_8);
  }

  private static ObjectNode told(ScenarioException wrong, Language language) {
    ObjectNode told = Json.object().put("title", language.say("workshop.refused.title"));
    told.put("detail", language.say("workshop.refused.city-problems"));
    ArrayNode all = told.putArray("problems");
    for (Problem problem : wrong.problems()) {
      String place = problem.place().toString();
      String folder = place.replaceFirst("[^/\\\\]*$", "");
      String text =
          problem
              .message(language.locale())
              .replace(folder.isEmpty() ? " " : folder, folder.isEmpty() ? " " : "");
      all.addObject()
          .put("place", place.substring(folder.length()))
          .put("path", path(problem.key()))
          .put("line", problem.place().line())
          .put("text", text.substring(text.indexOf(": ") + 2))
          .put("maybe", problem.maybe());
    }
    return told;
  }

  /** Where a form shows it: counted from 0, as its own lists are. */
  private static String path(String key) {
    return Pattern.compile("\\[(\\d{1,6})\\]")
        .matcher(key.equals("city") ? "name" : key)
        .replaceAll(n -> "[" + (Integer.parseInt(n.group(1)) - 1) + "]");
  }

  private void scenario(Context context) {
    Spec spec = SpecFormat.read(Json.read(context, Json.USUAL).path("spec"));
    TakeAway future = takeAway(spec);
    String name = future.city().scenario().name() + "-workshop.yaml";
    context
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .contentType("application/yaml; charset=utf-8")
        .result(future.yaml());
  }

  private void command(Context context) {
    Spec spec = SpecFormat.read(Json.read(context, Json.USUAL).path("spec"));
    CommandLine command =
        CommandLine.of(
            takeAway(spec), spec.values(), spec.draw() != Spec.OWN, spec.replicate(), seed);
    Json.write(context, Json.object().put("command", command.text()).put("file", command.file()));
  }

  private TakeAway takeAway(Spec spec) {
    City city = cities.find(spec.city());
    Map<String, Double> values = city.values(spec.draw(), spec.values(), seed);
    return new TakeAway(city, values, spec.courses(city.scenario()));
  }
}
