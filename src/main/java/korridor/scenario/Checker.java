package korridor.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import korridor.model.parameter.ParameterTable;
import korridor.scenario.Entry.Item;
import korridor.scenario.Shape.Field;
import korridor.scenario.Shape.Fields;

/** Holds a tree against a shape; wrong parts become problems and are left out. */
final class Checker {

  private final Problems problems;
  private final Values values;
  private final Fields whole;

  /**
   * Of files of one kind.
   *
   * @param whole what such a file holds
   */
  Checker(Problems problems, Fields whole) {
    this.problems = problems;
    this.whole = whole;
    this.values = new Values(problems);
  }

  /** The root of a file; empty when it is no mapping. */
  Optional<Entry> root(Node node) {
    return check(node, whole, "").map(item -> (Entry) item.value());
  }

  private Optional<Item> check(Node node, Shape shape, String address) {
    if (shape instanceof Fields fields) {
      if (node instanceof Node.Mapping mapping) {
        return Optional.of(new Item(entry(mapping, fields, address), node.place(), true));
      }
      return wrong(node, address, "not-mapping", String.join(", ", fields.names()));
    }
    if (shape instanceof Shape.Brief brief) {
      return node instanceof Node.Mapping
          ? check(node, brief.fields(), address)
          : check(node, brief.field().shape(), address).map(item -> inFull(item, brief, address));
    }
    if (shape instanceof Shape.Items items) {
      if (node instanceof Node.Sequence sequence && !sequence.nodes().isEmpty()) {
        return Optional.of(new Item(list(sequence, items, address), node.place(), true));
      }
      return wrong(node, address, "not-list");
    }
    return values.check(node, shape, address).map(value -> new Item(value, node.place(), true));
  }

  /** The mapping that a short form stands for. */
  private Item inFull(Item item, Shape.Brief brief, String address) {
    Map<String, Item> items = new LinkedHashMap<>();
    items.put(brief.key(), item);
    brief.fields().fields().stream()
        .filter(field -> !field.name().equals(brief.key()))
        .forEach(field -> absent(field, item.place(), address, items));
    return new Item(new Entry(item.place(), address, items), item.place(), true);
  }

  private List<Item> list(Node.Sequence sequence, Shape.Items items, String address) {
    List<Item> checked = new ArrayList<>();
    for (int i = 0; i < sequence.nodes().size(); i++) {
      check(sequence.nodes().get(i), items.of(), address + "[" + (i + 1) + "]")
          .ifPresent(checked::add);
    }
    return checked;
  }

  private Entry entry(Node.Mapping mapping, Fields fields, String address) {
    Map<String, Field> allowed = new LinkedHashMap<>();
    fields.fields().forEach(field -> allowed.put(field.name(), field));
    Map<String, Place> seen = new HashMap<>();
    Map<String, Item> items = new LinkedHashMap<>();
    Node.Pair last = null;
    for (Node.Pair pair : mapping.pairs()) {
      String key = pair.key().text();
      if (decimals(pair, last)) {
        decimalComma(last, pair, address);
        continue;
      }
      last = pair;
      Place before = seen.putIfAbsent(key, pair.key().place());
      if (!allowed.containsKey(key)) {
        unknown(pair, fields, address);
      } else if (before != null) {
        problems.add(
            Problem.of(
                pair.key().place(),
                join(address, key),
                key,
                "duplicate-key",
                Integer.toString(before.line())));
      } else if (!leftOut(pair.value(), allowed.get(key))) {
        check(pair.value(), allowed.get(key).shape(), join(address, key))
            .ifPresent(item -> items.put(key, item));
      }
    }
    fields.fields().stream()
        .filter(field -> !seen.containsKey(field.name()))
        .forEach(field -> absent(field, mapping.place(), address, items));
    return new Entry(mapping.place(), address, items);
  }

  /** A group below which everything is commented out is the same as no group. */
  private static boolean leftOut(Node value, Field field) {
    boolean group = field.shape() instanceof Fields || field.shape() instanceof Shape.Items;
    return group && !field.required() && value instanceof Node.Scalar text && text.nothing();
  }

  private void absent(Field field, Place place, String address, Map<String, Item> items) {
    if (field.required()) {
      problems.add(Problem.of(place, join(address, field.name()), "", "missing-key", field.name()));
    } else if (field.byDefault() != null) {
      Object value = field.byDefault().equals(Format.NEVER) ? Integer.MAX_VALUE : field.byDefault();
      items.put(field.name(), new Item(value, place, false));
    }
  }

  /** Whether the pair is nothing but digits behind a comma, as in {@code {strength: 0,6}}. */
  private static boolean decimals(Node.Pair pair, Node.Pair last) {
    return last != null
        && last.value() instanceof Node.Scalar number
        && pair.value() instanceof Node.Scalar value
        && value.nothing()
        && Numbers.whole(number.text()).isPresent()
        && pair.key().text().matches("[0-9]{1,9}");
  }

  private void decimalComma(Node.Pair whole, Node.Pair decimals, String address) {
    String before = ((Node.Scalar) whole.value()).text();
    String digits = decimals.key().text();
    problems.add(
        Problem.of(
                whole.value().place(),
                join(address, whole.key().text()),
                before + "," + digits,
                "decimal-comma")
            .maybe(before + "." + digits));
  }

  private void unknown(Node.Pair pair, Fields fields, String address) {
    List<Problem> retired = Retired.problems(pair, address);
    if (retired.isEmpty()) {
      unknown(pair.key(), fields, address);
    }
    retired.forEach(problems::add);
  }

  private void unknown(Node.Scalar key, Fields fields, String address) {
    String allowed = String.join(", ", fields.names());
    String full = join(address, key.text());
    if (address.equals("parameters") && ParameterTable.rows().containsKey(key.text())) {
      String[] parts = key.text().split("\\.", 2);
      problems.add(Problem.of(key.place(), full, key.text(), "flat-parameter", parts[0], parts[1]));
      return;
    }
    if (fields.names().stream().allMatch(ParameterTable.rows()::containsKey)) {
      problems.add(ParameterNames.unknown(key, full, fields.names()));
      return;
    }
    Problem problem =
        address.isEmpty()
            ? Problem.of(key.place(), full, key.text(), "unknown-key", allowed)
            : Problem.of(key.place(), full, key.text(), "unknown-key-in", allowed, address);
    problems.add(problem.maybe(Keys.likely(key.text(), fields, address, whole)));
  }

  private Optional<Item> wrong(Node node, String address, String message, String... arguments) {
    String text = address.isEmpty() ? message + "-root" : message;
    problems.add(Problem.of(node.place(), address, Values.snippet(node), text, arguments));
    return Optional.empty();
  }

  private static String join(String address, String key) {
    return address.isEmpty() ? key : address + "." + key;
  }
}
