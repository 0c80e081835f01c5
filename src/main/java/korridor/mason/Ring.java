package korridor.mason;

import java.util.ArrayList;
import java.util.List;
import korridor.model.Organisation;

/**
 * Where departments stand: in their order on a circle in a square, with a gap between divisions.
 * Areas are proportional to staff, and no two circles touch.
 *
 * @param places of the departments, in their order
 */
record Ring(List<Place> places) {

  /** Side of the square. */
  static final double SIDE = 100;

  private static final double RADIUS = 36;
  private static final double LARGEST = 14;
  private static final double SHARE_OF_SPACING = 0.9;

  /**
   * A department in the square; lengths in the unit of {@link #SIDE}.
   *
   * @param department its index
   * @param x of its centre, from the left
   * @param y of its centre, from the top
   * @param diameter of its circle
   */
  record Place(int department, double x, double y, double diameter) {}

  /** The ring of an administration; the first department stands at the top, clockwise. */
  static Ring of(Organisation organisation) {
    List<Organisation.Department> departments = organisation.departments();
    int slots = departments.size() + organisation.divisions().size();
    int most = departments.stream().mapToInt(Organisation.Department::staff).max().orElseThrow();
    double spacing = 2 * RADIUS * Math.sin(Math.PI / slots);
    double largest = Math.min(LARGEST, SHARE_OF_SPACING * spacing);
    List<Place> places = new ArrayList<>();
    for (int d = 0; d < departments.size(); d++) {
      Organisation.Department department = departments.get(d);
      double angle = 2 * Math.PI * (d + department.division()) / slots;
      places.add(
          new Place(
              d,
              SIDE / 2 + RADIUS * Math.sin(angle),
              SIDE / 2 - RADIUS * Math.cos(angle),
              largest * Math.sqrt((double) department.staff() / most)));
    }
    return new Ring(List.copyOf(places));
  }
}
