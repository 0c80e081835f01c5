package korridor.scenario;

import java.util.ArrayList;
import java.util.List;
import korridor.scenario.Shape.Field;
import korridor.scenario.Shape.Fields;

/** Which key a wrong key may have been meant to be. */
final class Keys {

  private Keys() {}

  /**
   * A similar key of the same mapping, or else the address where the same key belongs, or else a
   * key of the mapping with a similar part.
   *
   * @param whole what may stand in the file
   */
  static String likely(String key, Fields allowed, String address, Shape whole) {
    String near = Suggestions.nearest(key, allowed.names());
    if (!near.isEmpty()) {
      return near;
    }
    List<String> addresses = new ArrayList<>();
    collect(whole, "", addresses);
    return addresses.stream()
        .filter(full -> full.endsWith("." + key) && !full.equals(address + "." + key))
        .findFirst()
        .orElseGet(() -> Suggestions.nearestPart(key, allowed.names()));
  }

  private static void collect(Shape shape, String address, List<String> addresses) {
    if (shape instanceof Fields fields) {
      for (Field field : fields.fields()) {
        String full = address.isEmpty() ? field.name() : address + "." + field.name();
        addresses.add(full);
        collect(field.shape(), full, addresses);
      }
    } else if (shape instanceof Shape.Items items) {
      collect(items.of(), address, addresses);
    } else if (shape instanceof Shape.Brief brief) {
      collect(brief.fields(), address, addresses);
    }
  }
}
