package korridor.workshop.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.concurrent.CompletableFuture;
import korridor.workshop.Refusal;
import korridor.workshop.future.Futures;
import korridor.workshop.story.Stories;

/**
 * Stories of futures that have been asked for.
 *
 * @param futures knows what a key stands for
 * @param stories are told
 * @param problems knows the language of a request
 * @param later writes answers that had to wait
 */
record StoriesApi(Futures futures, Stories stories, Problems problems, Later later) {

  void routes(RoutesConfig routes) {
    routes.get(
        "/api/stories/{key}",
        context ->
            answer(
                context,
                stories.log(futures.spec(context.pathParam("key")), problems.language(context))));
    routes.get("/api/stories/{key}/issues/{issue}", this::issue);
  }

  private void issue(Context context) {
    String issue = context.pathParam("issue");
    if (!issue.matches("[0-9a-f]{1,16}")) {
      throw Refusal.of(404, "issue");
    }
    answer(
        context,
        stories.issue(
            futures.spec(context.pathParam("key")),
            Long.parseUnsignedLong(issue, 16),
            problems.language(context)));
  }

  private void answer(Context context, CompletableFuture<ObjectNode> story) {
    later.answer(context, story, told -> Json.write(context, told));
  }
}
