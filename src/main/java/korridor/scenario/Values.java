package korridor.scenario;

import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Holds single values against their shapes. */
final class Values {

  static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  static final int LONGEST_SLUG = 60;

  private final Problems problems;
  private final String notText;

  Values(Problems problems) {
    this(problems, "not-text");
  }

  /** With another message for a text that is none. */
  Values(Problems problems, String notText) {
    this.problems = problems;
    this.notText = notText;
  }

  /** The value as String, Integer or Double; empty, and a problem, when it is not allowed. */
  Optional<Object> check(Node node, Shape shape, String address) {
    if (shape instanceof Shape.Whole whole) {
      return whole(node, whole, address).map(Object.class::cast);
    }
    if (shape instanceof Shape.Decimal decimal) {
      return decimal(node, decimal, address).map(Object.class::cast);
    }
    if (shape instanceof Shape.Scale) {
      return scale(node, address).map(Object.class::cast);
    }
    if (shape instanceof Shape.Word word) {
      return word(node, word, address).map(Object.class::cast);
    }
    if (shape instanceof Shape.Slug) {
      return slug(node, address).map(Object.class::cast);
    }
    return text(node, (Shape.Text) shape, address).map(Object.class::cast);
  }

  /** A list or mapping in short, for messages. */
  static String snippet(Node node) {
    if (node instanceof Node.Scalar scalar) {
      boolean quoted = !scalar.plain() && Numbers.looksLikeNumber(scalar.text());
      return scalar.nothing() ? "" : quoted ? '"' + scalar.text() + '"' : scalar.text();
    }
    return node instanceof Node.Sequence list ? (list.nodes().isEmpty() ? "[]" : "[…]") : "{…}";
  }

  private Optional<Integer> whole(Node node, Shape.Whole shape, String address) {
    if (node instanceof Node.Scalar scalar && scalar.plain()) {
      if (!shape.word().isEmpty() && scalar.text().equals(shape.word())) {
        return Optional.of(Integer.MAX_VALUE);
      }
      Optional<Long> number = Numbers.whole(scalar.text());
      if (number.isPresent()
          && number.get() >= shape.smallest()
          && number.get() <= shape.largest()) {
        return Optional.of(number.get().intValue());
      }
    }
    problems.add(
        Problem.of(
                node.place(),
                address,
                snippet(node),
                notWhole(node, shape),
                Integer.toString(shape.smallest()),
                Integer.toString(shape.largest()),
                shape.word())
            .maybe(likely(node, new Shape.Decimal(shape.smallest(), shape.largest()), true)));
    return Optional.empty();
  }

  private static String notWhole(Node node, Shape.Whole shape) {
    if (twoReadings(node)) {
      return "thousands-or-decimals";
    }
    boolean below =
        node instanceof Node.Scalar scalar
            && Numbers.whole(scalar.text()).filter(n -> n < shape.smallest()).isPresent();
    if (below && !shape.below().isEmpty()) {
      return shape.below();
    }
    return shape.word().isEmpty() ? "not-whole" : "not-whole-or-word";
  }

  /** {@code 5.900} is five thousand nine hundred to one reader, not quite six to another. */
  private static boolean twoReadings(Node node) {
    return node instanceof Node.Scalar scalar
        && Notation.UNKNOWN.readings(scalar.text()).size() == 2;
  }

  private Optional<Double> decimal(Node node, Shape.Decimal shape, String address) {
    if (node instanceof Node.Scalar scalar && scalar.plain()) {
      Optional<Double> number = Numbers.decimal(scalar.text());
      if (number.isPresent()
          && number.get() >= shape.smallest()
          && number.get() <= shape.largest()) {
        return number;
      }
    }
    problems.add(
        Problem.of(
                node.place(),
                address,
                snippet(node),
                "not-decimal",
                Numbers.text(shape.smallest()),
                Numbers.text(shape.largest()))
            .maybe(likely(node, shape, false)));
    return Optional.empty();
  }

  /** A quoted number, groups of thousands, a decimal comma, a percentage: if it is allowed here. */
  private static String likely(Node node, Shape.Decimal range, boolean whole) {
    if (!(node instanceof Node.Scalar scalar)) {
      return "";
    }
    String share = whole ? "" : Numbers.percentage(scalar.text(), range);
    return Numbers.meant(scalar.text())
        .filter(v -> range.holds(v) && (!whole || v.stripTrailingZeros().scale() <= 0))
        .map(Numbers::plain)
        .orElse(share);
  }

  private Optional<String> text(Node node, Shape.Text shape, String address) {
    String longest = Integer.toString(shape.longest());
    if (!(node instanceof Node.Scalar scalar)) {
      return wrong(node, address, notText, longest, "");
    }
    String text = shape.lines() ? paragraph(scalar.text()) : Characters.tidy(scalar.text());
    OptionalInt forbidden = Characters.forbidden(text, shape.lines());
    if (forbidden.isPresent()) {
      problems.add(
          Problem.of(
              node.place(),
              address,
              snippet(node),
              "character-here",
              Characters.code(forbidden.getAsInt())));
      return Optional.empty();
    }
    boolean numberOrWord = scalar.plain() && notPlainText(text);
    if (!numberOrWord
        && !text.isEmpty()
        && text.codePointCount(0, text.length()) <= shape.longest()) {
      return Optional.of(text);
    }
    String quoted = numberOrWord && !scalar.nothing() ? '"' + text + '"' : "";
    return wrong(node, address, notText, longest, quoted);
  }

  private static String paragraph(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
  }

  private Optional<String> scale(Node node, String address) {
    String text = node instanceof Node.Scalar scalar ? Characters.tidy(scalar.text()) : "";
    if (AnswerScale.parse(text).isPresent()) {
      return Optional.of(text);
    }
    return wrong(node, address, "not-scale", "", AnswerScale.likely(text));
  }

  private Optional<String> slug(Node node, String address) {
    if (node instanceof Node.Scalar scalar && !(scalar.plain() && notPlainText(scalar.text()))) {
      String text = scalar.text();
      if (text.length() <= LONGEST_SLUG && SLUG.matcher(text).matches()) {
        return Optional.of(text);
      }
      return wrong(node, address, "not-slug", Integer.toString(LONGEST_SLUG), slugOf(text));
    }
    return wrong(node, address, "not-slug", Integer.toString(LONGEST_SLUG), "");
  }

  private Optional<String> word(Node node, Shape.Word shape, String address) {
    String text = node instanceof Node.Scalar scalar ? scalar.text().strip() : "";
    if (shape.words().contains(text)) {
      return Optional.of(text);
    }
    String near = Suggestions.nearest(text, shape.words());
    return wrong(node, address, "not-word", String.join(", ", shape.words()), near);
  }

  /** The nearest short name, or an empty text when no letter or digit is left. */
  static String slugOf(String text) {
    String german =
        text.toLowerCase(java.util.Locale.ROOT)
            .replace("ä", "ae")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replace("ß", "ss");
    String hyphens = german.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    String slug = hyphens.substring(0, Math.min(LONGEST_SLUG, hyphens.length()));
    return slug.replaceAll("-+$", "");
  }

  /** Plain numbers, true and false are no text in YAML, and editors would mark them. */
  static boolean notPlainText(String text) {
    return Numbers.looksLikeNumber(text) || text.matches("(?i)true|false|null|~");
  }

  private Optional<String> wrong(
      Node node, String address, String message, String longest, String maybe) {
    problems.add(Problem.of(node.place(), address, snippet(node), message, longest).maybe(maybe));
    return Optional.empty();
  }
}
