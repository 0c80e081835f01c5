package korridor.workshop.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.function.Consumer;
import korridor.language.Language;
import korridor.workshop.Refusal;

/**
 * Refusals as problem details, in the language of the page, without a trace.
 *
 * @param usual the language where a request names none
 * @param mishaps told of what nobody foresaw
 */
record Problems(Language usual, Consumer<Exception> mishaps) {

  static final String TYPE = "application/problem+json";

  void refused(Refusal refusal, Context context) {
    Language language = language(context);
    ObjectNode problem = Json.object().put("type", "about:blank");
    problem.put("title", language.say("workshop.refused.title"));
    problem.put("status", refusal.status());
    problem.put("name", refusal.words().key().replaceFirst(".*\\.", ""));
    problem.put("detail", language.say(refusal.words()));
    context.status(refusal.status()).contentType(TYPE).result(Json.bytes(problem));
  }

  /** What nobody foresaw; the page is told no more than that. */
  void failed(Exception unforeseen, Context context) {
    mishaps.accept(unforeseen);
    refused(Refusal.of(500, "failed"), context);
  }

  /** The language that the request names. */
  Language language(Context context) {
    String code = context.queryParam("lang");
    return code == null ? usual : Language.find(code).orElse(usual);
  }

  /** The language that a request names in its address or in what it sends. */
  Language language(Context context, JsonNode sent) {
    return sent.path("lang").isTextual()
        ? Language.find(sent.path("lang").asText()).orElse(usual)
        : language(context);
  }
}
