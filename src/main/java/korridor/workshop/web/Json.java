package korridor.workshop.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import korridor.workshop.Refusal;

/** Requests and answers in JSON, within bounds. */
final class Json {

  /** Bytes of a request; only a city may be larger. */
  static final int USUAL = 100_000;

  /** Bytes of a city as a file. */
  static final int LARGE = 2_000_000;

  private static final int DEEPEST = 16;

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(DEEPEST)
                      .maxNumberLength(40)
                      .maxStringLength(LARGE)
                      .build())
              .build());

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /**
   * The object that a request sends.
   *
   * @param most bytes that are read of it
   * @throws Refusal when it is larger, or none
   */
  static JsonNode read(Context context, int most) {
    String type = context.contentType();
    if (type == null || !type.startsWith("application/json")) {
      throw Refusal.of(415, "json");
    }
    try {
      byte[] bytes = context.req().getInputStream().readNBytes(most + 1);
      if (bytes.length > most) {
        throw Refusal.of(413, "size");
      }
      JsonNode node = MAPPER.readTree(bytes);
      if (node == null || !node.isObject()) {
        throw Refusal.of(400, "json");
      }
      return node;
    } catch (IOException none) {
      throw Refusal.of(400, "json");
    }
  }

  static void write(Context context, JsonNode node) {
    context.contentType("application/json").result(bytes(node));
  }

  static byte[] bytes(JsonNode node) {
    try {
      return MAPPER.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can be written", e);
    }
  }
}
