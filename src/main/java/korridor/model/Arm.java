package korridor.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import korridor.model.Course.Span;

/**
 * An arm of the experiment: a set of interventions, each in the weeks that the scenario gives it or
 * in weeks of its own; the empty set is the silo.
 *
 * @param parts one for each intervention, in the order of {@link Intervention#place}
 */
public record Arm(List<Part> parts) {

  private static final Comparator<Part> ORDER =
      Comparator.<Part>comparingInt(part -> part.intervention().place())
          .thenComparing(part -> part.intervention().key());

  /** The baseline. */
  public static final Arm SILO = new Arm(List.of());

  private static final String AND = "+";

  /**
   * Orders the parts, so that equal arms have equal names.
   *
   * @throws IllegalArgumentException if an intervention is there twice
   */
  public Arm {
    parts = parts.stream().sorted(ORDER).toList();
    for (int n = 1; n < parts.size(); n++) {
      if (parts.get(n).intervention().equals(parts.get(n - 1).intervention())) {
        throw new IllegalArgumentException("twice in an arm: " + parts.get(n).name());
      }
    }
    if (parts.stream().map(part -> part.intervention().family()).distinct().count()
        < parts.size()) {
      throw new IllegalArgumentException("two variants of one intervention in an arm: " + parts);
    }
  }

  /**
   * An intervention of an arm.
   *
   * @param spans the weeks in which it acts, in order; empty for those of the scenario
   */
  public record Part(Intervention intervention, List<Span> spans) {

    /**
     * Sorts the weeks.
     *
     * @throws IllegalArgumentException if some overlap
     */
    public Part {
      spans = Course.ALWAYS.during(spans).intervals().stream().map(Course.Interval::span).toList();
    }

    /** Its key, and its weeks if they are its own: {@code corridor@0-208}. */
    public String name() {
      StringBuilder name = new StringBuilder(intervention.key());
      for (Span span : spans) {
        name.append('@').append(span.from());
        if (span.to() != Course.NEVER) {
          name.append('-').append(span.to());
        }
      }
      return name.toString();
    }

    /** Reads a name such as {@code corridor@0-208}; empty when it is none. */
    static Optional<Part> parse(String name, Collection<Intervention> known) {
      String[] pieces = name.split("@", -1);
      List<Span> spans = new ArrayList<>();
      for (String weeks : List.of(pieces).subList(1, pieces.length)) {
        if (!weeks.matches("\\d{1,6}(-\\d{1,6})?")) {
          return Optional.empty();
        }
        String[] bounds = weeks.split("-");
        int from = Integer.parseInt(bounds[0]);
        int to = bounds.length == 1 ? Course.NEVER : Integer.parseInt(bounds[1]);
        int earliest = spans.isEmpty() ? 0 : spans.get(spans.size() - 1).to();
        if (to <= from || from < earliest) {
          return Optional.empty();
        }
        spans.add(new Span(from, to));
      }
      return known.stream()
          .filter(intervention -> intervention.key().equals(pieces[0]))
          .findFirst()
          .map(intervention -> new Part(intervention, spans));
    }
  }

  /** The arm of these interventions, in the weeks that the scenario gives them. */
  public static Arm of(Intervention... interventions) {
    return of(Arrays.asList(interventions));
  }

  /** The arm of these interventions, in the weeks that the scenario gives them. */
  public static Arm of(Collection<Intervention> interventions) {
    return new Arm(interventions.stream().distinct().map(i -> new Part(i, List.of())).toList());
  }

  /**
   * Reads a name such as {@code corridor@0-208+iteam}; empty when it is no arm.
   *
   * @param known the interventions that may be in it
   */
  public static Optional<Arm> parse(String name, Collection<Intervention> known) {
    if (name.equals("silo")) {
      return Optional.of(SILO);
    }
    Map<Intervention, Part> parts = new LinkedHashMap<>();
    for (String piece : name.split("\\+", -1)) {
      Optional<Part> part = Part.parse(piece, known);
      if (part.isEmpty() || parts.put(part.get().intervention(), part.get()) != null) {
        return Optional.empty();
      }
    }
    if (parts.keySet().stream().map(Intervention::family).distinct().count() < parts.size()) {
      return Optional.empty();
    }
    return Optional.of(new Arm(List.copyOf(parts.values())));
  }

  /** The interventions, in the order of their names. */
  public Set<Intervention> interventions() {
    Set<Intervention> interventions = new LinkedHashSet<>();
    parts.forEach(part -> interventions.add(part.intervention()));
    return Collections.unmodifiableSet(interventions);
  }

  /** Whether the arm contains the intervention. */
  public boolean has(Intervention intervention) {
    return parts.stream().anyMatch(part -> part.intervention().equals(intervention));
  }

  /** {@code silo}, or the names of the parts joined by plus signs. */
  public String name() {
    return parts.isEmpty()
        ? "silo"
        : parts.stream().map(Part::name).collect(Collectors.joining(AND));
  }

  @Override
  public String toString() {
    return name();
  }
}
