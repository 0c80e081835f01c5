package korridor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import korridor.model.Organisation.Department;
import korridor.model.Organisation.Theme;

/** Hand-made organisations for tests, from four people to a city. */
public final class Organisations {

  private Organisations() {}

  /**
   * Two divisions with one department of two people each: posts 0 and 1 in the first, 2 and 3 in
   * the second. One theme over both topics, owned by the first head. Actor 0 is a citizens' group,
   * actor 1 a business.
   */
  public static Organisation small() {
    return new Organisation(
        List.of("A", "B"),
        List.of(new Department("a", 0, 2, 0), new Department("b", 1, 2, 1)),
        List.of("first", "second"),
        List.of(new Theme("both", 0, List.of(0, 1))),
        Map.of(ActorKind.CITIZENS, 1, ActorKind.BUSINESS, 1));
  }

  /** The same without external actors. */
  public static Organisation smallWithoutActors() {
    Organisation o = small();
    return new Organisation(o.divisions(), o.departments(), o.topics(), o.themes(), Map.of());
  }

  /**
   * Three divisions, five departments of four people: a and b in the first division, c and d in the
   * second, e in the third; every department has its own topic. Theme 0 holds the topics of a, c
   * and e and is owned by the second head, theme 1 those of b and d and is owned by the third. One
   * actor of each kind.
   */
  public static Organisation three() {
    return new Organisation(
        List.of("A", "B", "C"),
        List.of(
            new Department("a", 0, 4, 0),
            new Department("b", 0, 4, 1),
            new Department("c", 1, 4, 2),
            new Department("d", 1, 4, 3),
            new Department("e", 2, 4, 4)),
        List.of("ta", "tb", "tc", "td", "te"),
        List.of(new Theme("ace", 1, List.of(0, 2, 4)), new Theme("bd", 2, List.of(1, 3))),
        Map.of(
            ActorKind.CITIZENS, 1,
            ActorKind.CIVIL_SOCIETY, 1,
            ActorKind.BUSINESS, 1,
            ActorKind.RESEARCH, 1));
  }

  /** A town: 150 staff, 3 divisions, 8 departments, 3 themes, 12 actors. */
  public static Organisation town() {
    return regular(3, 8, 150, 3, 3);
  }

  /** The size of the prototype: 1,500 staff, 6 divisions, 40 departments, 6 themes, 372 actors. */
  public static Organisation city() {
    return regular(6, 40, 1500, 6, 93);
  }

  /** The size of Karlsruhe: 5,900 staff, 6 divisions, 40 departments, 6 themes, 1,472 actors. */
  public static Organisation karlsruheSized() {
    return regular(6, 40, 5900, 6, 368);
  }

  /**
   * An organisation made by rule: departments of unequal size (weights 1 to 5, going round), as
   * evenly as possible over the divisions; a topic for each department; theme t holds the topics t,
   * t + themes, … and is owned by head t (going round).
   *
   * @param actors number of actors of each of the four kinds
   */
  public static Organisation regular(
      int divisions, int departments, int staff, int themes, int actors) {
    List<Department> list = new ArrayList<>();
    int weights = IntStream.range(0, departments).map(Organisations::weight).sum();
    int placed = 0;
    int passed = 0;
    for (int d = 0; d < departments; d++) {
      passed += weight(d);
      int upTo = (int) ((long) staff * passed / weights);
      list.add(new Department("department " + d, d * divisions / departments, upTo - placed, d));
      placed = upTo;
    }
    return new Organisation(
        names("division", divisions),
        list,
        names("topic", departments),
        IntStream.range(0, themes).mapToObj(t -> theme(t, divisions, departments, themes)).toList(),
        Map.of(
            ActorKind.CITIZENS, actors,
            ActorKind.CIVIL_SOCIETY, actors,
            ActorKind.BUSINESS, actors,
            ActorKind.RESEARCH, actors));
  }

  private static int weight(int department) {
    return 1 + department * 3 % 5;
  }

  private static Theme theme(int t, int divisions, int topics, int themes) {
    List<Integer> own = IntStream.range(0, topics).filter(k -> k % themes == t).boxed().toList();
    return new Theme("theme " + t, t % divisions, own);
  }

  private static List<String> names(String kind, int count) {
    return IntStream.range(0, count).mapToObj(n -> kind + " " + n).toList();
  }
}
