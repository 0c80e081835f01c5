package korridor.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mapping of the file after checking: values of the right shape and the defaults of absent keys.
 * A key whose value was wrong, or that is absent without a default, is not there.
 *
 * @param place of the mapping
 * @param address the full key, empty for the root
 * @param items the values by key
 */
record Entry(Place place, String address, Map<String, Item> items) {

  /**
   * A checked value.
   *
   * @param value String, Integer, Double, list of items, or entry
   * @param place of the value, or of the mapping when it is a default
   * @param stated whether it stands in the file
   */
  record Item(Object value, Place place, boolean stated) {}

  boolean has(String key) {
    return items.containsKey(key);
  }

  boolean states(String key) {
    return has(key) && items.get(key).stated();
  }

  Place placeOf(String key) {
    return has(key) ? items.get(key).place() : place;
  }

  String addressOf(String key) {
    return address.isEmpty() ? key : address + "." + key;
  }

  Optional<String> text(String key) {
    return value(key, String.class);
  }

  Optional<Integer> whole(String key) {
    return value(key, Integer.class);
  }

  /** A number, whole or not. */
  Optional<Double> number(String key) {
    return value(key, Number.class).map(Number::doubleValue);
  }

  /** The entry, or an empty one when absent. */
  Entry entry(String key) {
    return value(key, Entry.class).orElseGet(() -> new Entry(place, addressOf(key), Map.of()));
  }

  /** The list, or an empty one when absent. */
  List<Item> list(String key) {
    return value(key, List.class)
        .map(list -> ((List<?>) list).stream().map(Item.class::cast).toList())
        .orElse(List.of());
  }

  private <T> Optional<T> value(String key, Class<T> type) {
    return Optional.ofNullable(items.get(key)).map(item -> type.cast(item.value()));
  }
}
