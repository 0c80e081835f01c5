package korridor.scenario;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Builds the tree of one YAML document from the parser's events. Aliases, tags, several documents
 * and deep nesting are refused: a scenario needs none of them, and each can hide or blow up what is
 * read.
 */
final class YamlTree {

  private static final int DEEPEST = 20;
  private static final int LONGEST_LINE = 100_000;
  private static final int MOST_NODES = 1_000_000;

  private final String file;
  private final String text;
  private final Iterator<Event> events;
  private int nodes;

  private YamlTree(String file, String text) {
    this.file = file;
    this.text = text;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    this.events = new Yaml(options).parse(new StringReader(text)).iterator();
  }

  /**
   * The root of the document.
   *
   * @throws ScenarioException when the text is no single, plain YAML document
   */
  static Node parse(String file, String text) {
    refuseLongLines(file, text);
    return new YamlTree(file, text).document();
  }

  /** The parser's time grows with the square of a line's length. */
  private static void refuseLongLines(String file, String text) {
    int line = 1;
    int from = 0;
    for (int to = text.indexOf('\n'); from < text.length(); to = text.indexOf('\n', from)) {
      int end = to < 0 ? text.length() : to;
      if (end - from > LONGEST_LINE) {
        Place place = new Place(file, line, 0);
        throw new ScenarioException(
            Problem.at(place, "line-too-long", Integer.toString(LONGEST_LINE)));
      }
      line++;
      from = end + 1;
    }
  }

  private Node document() {
    Event event = next();
    while (event.is(Event.ID.StreamStart) || event.is(Event.ID.DocumentStart)) {
      event = next();
    }
    if (event.is(Event.ID.StreamEnd)) {
      throw fail(Place.of(file), "file-empty");
    }
    Node root = node(event, 0);
    next();
    Event after = next();
    if (!after.is(Event.ID.StreamEnd)) {
      throw fail(place(after), "several-documents");
    }
    return root;
  }

  private Node node(Event event, int depth) {
    Place place = place(event);
    if (depth > DEEPEST) {
      throw fail(place, "too-deep", Integer.toString(DEEPEST));
    }
    if (++nodes > MOST_NODES) {
      throw fail(place, "too-many-entries", Integer.toString(MOST_NODES));
    }
    if (event instanceof AliasEvent alias) {
      throw fail(place, "alias", alias.getAnchor());
    }
    if (event instanceof ScalarEvent scalar) {
      refuseTag(scalar.getTag(), place);
      return new Node.Scalar(scalar.getValue(), scalar.isPlain(), place);
    }
    if (event instanceof SequenceStartEvent start) {
      refuseTag(start.getTag(), place);
      return sequence(place, depth);
    }
    refuseTag(((MappingStartEvent) event).getTag(), place);
    return mapping(place, depth);
  }

  private Node sequence(Place place, int depth) {
    List<Node> children = new ArrayList<>();
    for (Event event = next(); !event.is(Event.ID.SequenceEnd); event = next()) {
      children.add(node(event, depth + 1));
    }
    return new Node.Sequence(children, place);
  }

  private Node mapping(Place place, int depth) {
    List<Node.Pair> pairs = new ArrayList<>();
    for (Event event = next(); !event.is(Event.ID.MappingEnd); event = next()) {
      if (!(node(event, depth + 1) instanceof Node.Scalar key)) {
        throw fail(place(event), "key-not-text");
      }
      pairs.add(new Node.Pair(key, node(next(), depth + 1)));
    }
    return new Node.Mapping(pairs, place);
  }

  private void refuseTag(String tag, Place place) {
    if (tag != null) {
      throw fail(place, "tag", tag);
    }
  }

  /** The parser is foreign code fed with anything at all, so every failure of it is a problem. */
  private Event next() {
    try {
      return events.next();
    } catch (MarkedYAMLException e) {
      throw syntax(e);
    } catch (ReaderException e) {
      throw fail(at(e.getPosition()), "character", String.format("U+%04X", e.getCodePoint()));
    } catch (RuntimeException e) {
      throw fail(Place.of(file), "syntax", String.valueOf(e.getMessage()));
    }
  }

  private ScenarioException syntax(MarkedYAMLException e) {
    Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
    if (mark == null) {
      return fail(Place.of(file), "syntax", String.valueOf(e.getProblem()));
    }
    if (e.getProblem() != null && e.getProblem().contains("\\t(TAB)")) {
      return fail(place(mark), indents(mark) ? "tab" : "tab-between");
    }
    return fail(place(mark), "syntax", String.valueOf(e.getProblem()));
  }

  /** Whether nothing but white space stands before the tab. */
  private boolean indents(Mark mark) {
    String line = text.lines().skip(mark.getLine()).findFirst().orElse("");
    return line.substring(0, Math.min(mark.getColumn(), line.length())).isBlank();
  }

  private Place at(int codePoints) {
    int end =
        text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
    String before = text.substring(0, end);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    String last = before.substring(before.lastIndexOf('\n') + 1);
    return new Place(file, line, 1 + last.codePointCount(0, last.length()));
  }

  private Place place(Event event) {
    return event.getStartMark() == null ? Place.of(file) : place(event.getStartMark());
  }

  private Place place(Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private ScenarioException fail(Place place, String message, String... arguments) {
    return new ScenarioException(Problem.at(place, message, arguments));
  }
}
