package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import korridor.model.ActorKind;
import korridor.model.Organisation;
import korridor.model.Organisation.Department;
import korridor.model.Organisation.Survey;
import korridor.model.Organisation.Theme;
import korridor.model.parameter.ParticipationParameters;

/** Administrations that differ from that of a scenario in one respect. */
final class OtherOrganisations {

  private static final int STAFF_PER_OFFICE = 30;
  private static final int FEWEST_OFFICES = 5;
  private static final int MOST_OFFICES = 40;
  private static final int MOST_DIVISIONS = 6;
  private static final int UNEQUAL = 5;

  private OtherOrganisations() {}

  /**
   * With every department and every kind of actor so many times as large. A department is not made
   * smaller than this many people: that would be another administration.
   */
  static Organisation scaled(Organisation o, double factor, int fewest) {
    List<Department> departments = new ArrayList<>();
    for (Department d : o.departments()) {
      int least = Math.min(d.staff(), fewest);
      int staff = Math.max(least, (int) Math.rint(d.staff() * factor));
      departments.add(new Department(d.name(), d.division(), staff, d.topic()));
    }
    Map<ActorKind, Integer> actors = new EnumMap<>(ActorKind.class);
    o.actors()
        .forEach(
            (kind, n) -> actors.put(kind, n == 0 ? 0 : Math.max(1, (int) Math.rint(n * factor))));
    return new Organisation(
        o.divisions(), departments, o.topics(), o.themes(), actors, o.surveys(), o.sponsorship());
  }

  /**
   * With every department split in two of the same division, topic and survey, as long as neither
   * half has fewer people than this.
   */
  static Organisation split(Organisation o, int fewest) {
    List<Department> departments = new ArrayList<>();
    List<Survey> surveys = new ArrayList<>();
    for (int d = 0; d < o.departments().size(); d++) {
      Department whole = o.departments().get(d);
      Survey survey = o.surveys().isEmpty() ? Survey.NONE : o.surveys().get(d);
      int second = whole.staff() / 2 < fewest ? 0 : whole.staff() / 2;
      departments.add(part(whole, whole.name(), whole.staff() - second));
      surveys.add(survey);
      if (second > 0) {
        departments.add(part(whole, whole.name() + " II", second));
        surveys.add(survey);
      }
    }
    return new Organisation(
        o.divisions(), departments, o.topics(), o.themes(), o.actors(), surveys, o.sponsorship());
  }

  private static Department part(Department whole, String name, int staff) {
    return new Department(name, whole.division(), staff, whole.topic());
  }

  /** With what a staff survey found in each department. */
  static Organisation surveyed(Organisation o, List<Survey> surveys) {
    return new Organisation(
        o.divisions(), o.departments(), o.topics(), o.themes(), o.actors(), surveys, List.of());
  }

  /**
   * A city of this size, made by rule: an office for each thirty people, but five at least and
   * forty at most, of unequal size (weights 1 to 5, going round), each with a topic of its own;
   * three to six divisions; two to six themes, whose topics go round.
   */
  static Organisation ofSize(int staff, ParticipationParameters declared) {
    int offices = bounded(staff / STAFF_PER_OFFICE, FEWEST_OFFICES, MOST_OFFICES);
    int divisions = bounded(offices / 4, 3, MOST_DIVISIONS);
    int themes = bounded(offices / 3, 2, MOST_DIVISIONS);
    List<Department> departments = new ArrayList<>();
    int weights = IntStream.range(0, offices).map(OtherOrganisations::weight).sum();
    int placed = 0;
    int passed = 0;
    for (int d = 0; d < offices; d++) {
      passed += weight(d);
      int upTo = (int) ((long) staff * passed / weights);
      int division = d * divisions / offices;
      departments.add(new Department("office " + (d + 1), division, upTo - placed, d));
      placed = upTo;
    }
    return new Organisation(
        names("division", divisions),
        departments,
        names("topic", offices),
        IntStream.range(0, themes).mapToObj(t -> theme(t, divisions, offices, themes)).toList(),
        actors(staff, declared));
  }

  private static Map<ActorKind, Integer> actors(int staff, ParticipationParameters declared) {
    Map<ActorKind, Integer> actors = new EnumMap<>(ActorKind.class);
    actors.put(ActorKind.CITIZENS, rounded(staff * declared.citizensPerStaff()));
    actors.put(ActorKind.CIVIL_SOCIETY, rounded(staff * declared.civilSocietyPerStaff()));
    actors.put(ActorKind.BUSINESS, rounded(staff * declared.businessPerStaff()));
    actors.put(ActorKind.RESEARCH, rounded(staff * declared.researchPerStaff()));
    return actors;
  }

  private static Theme theme(int theme, int divisions, int topics, int themes) {
    List<Integer> own =
        IntStream.range(0, topics).filter(k -> k % themes == theme).boxed().toList();
    return new Theme("theme " + (theme + 1), theme % divisions, own);
  }

  private static int weight(int office) {
    return 1 + office * 3 % UNEQUAL;
  }

  private static int rounded(double number) {
    return (int) Math.ceil(number);
  }

  private static int bounded(int number, int least, int most) {
    return Math.max(least, Math.min(most, number));
  }

  private static List<String> names(String kind, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(n -> kind + " " + n).toList();
  }
}
