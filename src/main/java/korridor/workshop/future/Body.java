package korridor.workshop.future;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A future as bytes, little end first: {@code KOR1}, the length of the header, the header as JSON
 * padded with blanks, then the columns, each at a multiple of eight.
 */
final class Body {

  private static final int ALIGNED = 8;
  private static final byte[] MAGIC = "KOR1".getBytes(StandardCharsets.US_ASCII);
  private static final ObjectMapper JSON = new ObjectMapper();

  private Body() {}

  /** The first observed weeks of a track. */
  static byte[] of(String key, Track track, int rows) {
    List<Column> columns = track.columns();
    int[] offsets = new int[columns.size()];
    int end = 0;
    for (int n = 0; n < offsets.length; n++) {
      offsets[n] = end;
      end = aligned(Math.addExact(end, Math.multiplyExact(rows, columns.get(n).bytes())));
    }
    byte[] header = header(key, track, rows, offsets);
    int begin = aligned(ALIGNED + header.length);
    ByteBuffer body = ByteBuffer.allocate(begin + end).order(ByteOrder.LITTLE_ENDIAN);
    body.put(MAGIC).putInt(begin - ALIGNED).put(header);
    Arrays.fill(body.array(), ALIGNED + header.length, begin, (byte) ' ');
    for (int n = 0; n < offsets.length; n++) {
      body.position(begin + offsets[n]).put(track.data(n), 0, rows * columns.get(n).bytes());
    }
    return body.array();
  }

  private static int aligned(int bytes) {
    return Math.addExact(bytes, ALIGNED - 1) / ALIGNED * ALIGNED;
  }

  private static byte[] header(String key, Track track, int rows, int[] offsets) {
    ObjectNode header = JSON.createObjectNode().put("key", key);
    ArrayNode weeks = header.putArray("weeks");
    for (int row = 0; row < rows; row++) {
      weeks.add(track.week(row));
    }
    header.put("staff", track.staff()).put("departments", track.departments());
    ArrayNode columns = header.putArray("columns");
    for (int n = 0; n < offsets.length; n++) {
      columns.add(column(track.columns().get(n), rows, offsets[n]));
    }
    try {
      return JSON.writeValueAsBytes(header);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can be written", e);
    }
  }

  private static ObjectNode column(Column column, int rows, int offset) {
    ObjectNode node = JSON.createObjectNode().put("name", column.name());
    node.put("type", column.type().name().toLowerCase(Locale.ROOT));
    ArrayNode shape = node.putArray("shape").add(rows);
    column.shape().forEach(shape::add);
    node.put("unit", column.unit()).put("offset", offset);
    if (!Double.isNaN(column.low())) {
      node.put("low", column.low()).put("high", column.high());
    }
    return node;
  }
}
