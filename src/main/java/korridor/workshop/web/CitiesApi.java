package korridor.workshop.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import korridor.language.Language;
import korridor.workshop.city.Cities;
import korridor.workshop.problem.Refusal;
import korridor.workshop.scene.Scene;
import korridor.workshop.scene.Texts;

/**
 * Cities as the page is told them, and all the words.
 *
 * @param cities that are known
 * @param problems knows the language of a request
 */
record CitiesApi(Cities cities, Problems problems) {

  void routes(RoutesConfig routes) {
    routes.get("/api/texts/{lang}", this::texts);
    routes.get("/api/cities/{hash}", this::scene);
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
}
