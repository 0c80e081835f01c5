package korridor.scenario;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds single values against their shapes. */
final class Values {

  static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  static final int LONGEST_SLUG = 60;

  private final Problems problems;

  Values(Problems problems) {
    this.problems = problems;
  }

  /** The value as String, Integer or Double; empty, and a problem, when it is not allowed. */
  Optional<Object> check(Node node, Shape shape, String address) {
    if (shape instanceof Shape.Whole whole) {
      return whole(node, whole, address).map(Object.class::cast);
    }
    if (shape instanceof Shape.Decimal decimal) {
      return decimal(node, decimal, address).map(Object.class::cast);
    }
    if (shape instanceof Shape.Slug) {
      return slug(node, address).map(Object.class::cast);
    }
    return text(node, (Shape.Text) shape, address).map(Object.class::cast);
  }

  /** A list or mapping in short, for messages. */
  static String snippet(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.nothing() ? "" : scalar.text();
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
    String message = shape.word().isEmpty() ? "not-whole" : "not-whole-or-word";
    problems.add(
        Problem.of(
                node.place(),
                address,
                snippet(node),
                message,
                Integer.toString(shape.smallest()),
                Integer.toString(shape.largest()),
                shape.word())
            .maybe(likely(node, shape.smallest(), shape.largest(), true)));
    return Optional.empty();
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
            .maybe(likely(node, shape.smallest(), shape.largest(), false)));
    return Optional.empty();
  }

  /** A quoted number, a thousands separator, a decimal comma, a percentage. */
  private static String likely(Node node, double smallest, double largest, boolean whole) {
    if (!(node instanceof Node.Scalar scalar)) {
      return "";
    }
    Optional<Double> meant = Numbers.meant(scalar.text(), whole);
    if (meant.isPresent() && !whole && largest == 1 && smallest == 0 && meant.get() > 1) {
      meant = Optional.of(meant.get() / 100);
    }
    return meant
        .filter(v -> v >= smallest && v <= largest && (!whole || v == Math.rint(v)))
        .map(Numbers::text)
        .orElse("");
  }

  private Optional<String> text(Node node, Shape.Text shape, String address) {
    if (node instanceof Node.Scalar scalar) {
      String text = Normalizer.normalize(scalar.text(), Normalizer.Form.NFC).strip();
      boolean numberOrWord = scalar.plain() && notPlainText(text);
      if (!numberOrWord && !text.isEmpty() && clean(text, shape)) {
        return Optional.of(text);
      }
      String quoted = numberOrWord && !scalar.nothing() ? '"' + text + '"' : "";
      return wrong(node, address, "not-text", Integer.toString(shape.longest()), quoted);
    }
    return wrong(node, address, "not-text", Integer.toString(shape.longest()), "");
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
  private static boolean notPlainText(String text) {
    return Numbers.looksLikeNumber(text) || text.matches("(?i)true|false|null|~");
  }

  private static boolean clean(String text, Shape.Text shape) {
    return text.codePointCount(0, text.length()) <= shape.longest()
        && text.codePoints().allMatch(c -> printable(c) || (shape.lines() && c == '\n'));
  }

  /** Control characters, line separators and half surrogate pairs would break CSV and HTML. */
  private static boolean printable(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }

  private Optional<String> wrong(
      Node node, String address, String message, String longest, String maybe) {
    problems.add(Problem.of(node.place(), address, snippet(node), message, longest).maybe(maybe));
    return Optional.empty();
  }
}
