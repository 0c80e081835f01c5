package korridor.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.parameter.Believed;
import korridor.model.parameter.Declared;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import korridor.scenario.Shape.Field;
import korridor.scenario.Shape.Fields;

/**
 * JSON Schemas (2020-12) of scenario and study files, made from the declarations of their formats.
 */
public final class ScenarioSchema {

  private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

  private ScenarioSchema() {}

  /** The schema of scenario files as indented JSON text with a line feed at the end. */
  public static String json() {
    ObjectNode root = root("Korridor scenario / Korridor-Szenario", Format.ROOT);
    ArrayNode either = root.putArray("oneOf");
    for (String key : List.of("divisions", "organisation-chart")) {
      either.addObject().putArray("required").add(key);
    }
    root.set("$defs", shared());
    return text(root);
  }

  /**
   * The same of study files.
   *
   * @param measures the names of all measures
   */
  public static String ofStudies(Collection<String> measures) {
    return text(root("Korridor study / Korridor-Studie", StudyFormat.root(measures)));
  }

  private static ObjectNode root(String title, Fields fields) {
    ObjectNode root = NODES.objectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("title", title);
    root.setAll(shape(fields, ""));
    return root;
  }

  private static String text(ObjectNode root) {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    ObjectMapper mapper = JsonMapper.builder().build();
    try {
      return mapper.writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree in memory can be written", e);
    }
  }

  /** What is the same for every believed range is written once. */
  private static ObjectNode shared() {
    ObjectNode shared = NODES.objectNode();
    for (Field field : BeliefReader.WORDS) {
      ObjectNode node = shape(field.shape(), "");
      node.put("description", inBoth(field.description()));
      shared.set(BeliefReader.KEY + "-" + field.name(), node);
    }
    return shared;
  }

  private static ObjectNode reference(Field field) {
    String name = BeliefReader.KEY + "-" + field.name();
    return NODES.objectNode().put("$ref", "#/$defs/" + name);
  }

  private static ObjectNode shape(Shape shape, String address) {
    ObjectNode node = NODES.objectNode();
    if (shape instanceof Fields fields) {
      fields(fields, node, address);
    } else if (shape instanceof Shape.Items items) {
      node.put("type", "array").put("minItems", 1).set("items", shape(items.of(), address));
    } else if (shape instanceof Shape.Brief brief) {
      ArrayNode either = node.putArray("anyOf");
      either.add(shape(brief.field().shape(), address));
      either.add(shape(brief.fields(), address));
    } else if (shape instanceof Shape.Scale) {
      node.put("type", "string").put("pattern", "^" + AnswerScale.PATTERN.pattern() + "$");
    } else if (shape instanceof Shape.Whole whole) {
      whole(whole, node);
    } else if (shape instanceof Shape.Decimal decimal) {
      node.put("type", "number");
      node.set("minimum", NODES.numberNode(Numbers.shortest(decimal.smallest())));
      node.set("maximum", NODES.numberNode(Numbers.shortest(decimal.largest())));
    } else if (shape instanceof Shape.Word word) {
      ArrayNode words = node.put("type", "string").putArray("enum");
      word.words().forEach(words::add);
    } else if (shape instanceof Shape.Slug) {
      node.put("type", "string").put("maxLength", Values.LONGEST_SLUG);
      node.put("pattern", "^" + Values.SLUG.pattern() + "$");
    } else if (shape instanceof Shape.Text text) {
      node.put("type", "string").put("minLength", 1).put("maxLength", text.longest());
    }
    return node;
  }

  private static void fields(Fields fields, ObjectNode node, String address) {
    node.put("type", "object").put("additionalProperties", false);
    List<Field> required = fields.fields().stream().filter(Field::required).toList();
    if (!required.isEmpty()) {
      ArrayNode names = node.putArray("required");
      required.forEach(field -> names.add(field.name()));
    }
    ObjectNode properties = node.putObject("properties");
    for (Field field : fields.fields()) {
      if (BeliefReader.WORDS.contains(field)) {
        properties.set(field.name(), reference(field));
        continue;
      }
      String full = address.isEmpty() ? field.name() : address + "." + field.name();
      ObjectNode property = shape(field.shape(), full);
      if (!field.required() && groups(field.shape())) {
        String type = property.get("type").textValue();
        property.putArray("type").add(type).add("null");
      }
      property.put("description", description(field, full));
      byDefault(field, property);
      properties.set(field.name(), property);
    }
  }

  private static boolean groups(Shape shape) {
    return shape instanceof Fields || shape instanceof Shape.Items;
  }

  private static void whole(Shape.Whole whole, ObjectNode node) {
    if (whole.word().isEmpty()) {
      range(whole, node);
      return;
    }
    ArrayNode either = node.putArray("anyOf");
    range(whole, either.addObject());
    either.addObject().put("const", whole.word());
  }

  private static void range(Shape.Whole whole, ObjectNode node) {
    node.put("type", "integer");
    node.put("minimum", whole.smallest()).put("maximum", whole.largest());
  }

  private static void byDefault(Field field, ObjectNode property) {
    if (field.byDefault() instanceof Integer number) {
      property.put("default", number);
    } else if (field.byDefault() instanceof Double number) {
      property.set("default", NODES.numberNode(Numbers.shortest(number)));
    } else if (field.byDefault() instanceof String word) {
      property.put("default", word);
    }
  }

  /**
   * Both languages, since editors show only this keyword; believed range, unit and source for
   * parameters.
   */
  private static String description(Field field, String address) {
    ParameterDeclaration row =
        address.startsWith("parameters.")
            ? ParameterTable.rows().get(address.substring("parameters.".length()))
            : null;
    if (row == null) {
      return inBoth(field.description());
    }
    Declared declared = row.declared();
    String unit = declared.unit().equals("1") ? "" : " [" + declared.unit() + "]";
    return inBoth(believed(field.description(), row)) + unit + " (" + declared.source() + ")";
  }

  private static Message believed(Message meaning, ParameterDeclaration row) {
    return Believed.of(row)
        .map(
            range ->
                Message.of(
                    "schema.believed",
                    "meaning",
                    meaning,
                    "low",
                    Numbers.text(range.low()),
                    "high",
                    Numbers.text(range.high()),
                    "spread",
                    Message.of("spread." + range.spread().key()),
                    "reason",
                    Message.reason(range.reason())))
        .orElse(meaning);
  }

  private static String inBoth(Message message) {
    return Stream.of("en", "de")
        .map(code -> Language.of(code).say(message))
        .distinct()
        .collect(Collectors.joining(" / "));
  }
}
