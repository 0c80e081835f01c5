package korridor.workshop.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A future as a reader of its own sees it, written after the description and not after the writer.
 *
 * @param header of the body
 * @param columns its bytes from the first column on
 */
record FutureBody(JsonNode header, ByteBuffer columns) {

  static FutureBody read(byte[] bytes) {
    ByteBuffer body = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    byte[] magic = new byte[4];
    body.get(magic);
    if (!new String(magic, StandardCharsets.US_ASCII).equals("KOR1")) {
      throw new AssertionError("no future");
    }
    byte[] header = new byte[body.getInt()];
    body.get(header);
    if (body.position() % 8 != 0) {
      throw new AssertionError("columns begin at " + body.position());
    }
    try {
      JsonNode read = new ObjectMapper().readTree(header);
      return new FutureBody(read, body.slice().order(ByteOrder.LITTLE_ENDIAN));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  List<Integer> weeks() {
    List<Integer> weeks = new ArrayList<>();
    header.path("weeks").forEach(week -> weeks.add(week.asInt()));
    return weeks;
  }

  private JsonNode column(String name) {
    for (JsonNode column : header.path("columns")) {
      if (column.path("name").asText().equals(name)) {
        return column;
      }
    }
    throw new AssertionError("no column " + name);
  }

  boolean has(String name) {
    return header.path("columns").findValuesAsText("name").contains(name);
  }

  int size(String name) {
    int size = 1;
    for (JsonNode length : column(name).path("shape")) {
      size *= length.asInt();
    }
    return size;
  }

  float number(String name, int at) {
    return columns.getFloat(column(name).path("offset").asInt() + 4 * at);
  }

  int octet(String name, int at) {
    return columns.get(column(name).path("offset").asInt() + at) & 0xff;
  }

  int pair(String name, int at) {
    return columns.getShort(column(name).path("offset").asInt() + 2 * at) & 0xffff;
  }
}
