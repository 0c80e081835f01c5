package korridor.workshop.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import korridor.model.Organisation;

/**
 * Where everything lies in the picture of a city: divisions as islands around the I-Team,
 * departments in them, a place for each post, external actors all around. It depends on the
 * organisation alone. Coordinates are in the unit of the picture, y downwards.
 *
 * @param width of the picture
 * @param height of the picture
 * @param divisions one island each
 * @param departments in the order of the organisation
 * @param people x and y of each post by turns
 * @param actors one for each, in the order of the model
 * @param iteam where the I-Team sits
 */
record Layout(
    double width,
    double height,
    List<Circle> divisions,
    List<Circle> departments,
    double[] people,
    List<Circle> actors,
    Circle iteam) {

  private static final double SIZE = 1000;
  private static final double GAP_OFFICES = 2.2;
  private static final double GAP_ISLANDS = 1.5;
  private static final double SHORE = 2.2;
  private static final double SEA = 1.1;
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  /** The picture of an organisation. */
  static Layout of(Organisation organisation) {
    return new Drawing(organisation).layout();
  }

  /** The picture while it is laid out, in units of the distance between two people. */
  private static final class Drawing {
    private final Organisation organisation;
    private final Circle iteam;
    private final Circle[] departments;
    private final List<Circle> divisions;

    Drawing(Organisation organisation) {
      this.organisation = organisation;
      this.iteam = new Circle(0, 0, 2.5 + Math.sqrt(organisation.staff()) / 12);
      this.departments = new Circle[organisation.departments().size()];
      this.divisions = islands();
    }

    /**
     * Each island is laid out around its own middle, then all of them in a ring around the I-Team.
     */
    private List<Circle> islands() {
      double[] radii = new double[organisation.divisions().size()];
      for (int d = 0; d < radii.length; d++) {
        List<Integer> own = departmentsOf(d);
        double[] sizes = own.stream().mapToDouble(this::radius).toArray();
        List<Circle> placed = Packing.centred(Packing.around(sizes, List.of(), GAP_OFFICES));
        for (int n = 0; n < placed.size(); n++) {
          departments[own.get(n)] = placed.get(n);
        }
        radii[d] = Packing.reach(placed) + SHORE;
      }
      List<Circle> islands = Packing.ring(radii, iteam.r(), GAP_ISLANDS);
      for (int n = 0; n < departments.length; n++) {
        Circle island = islands.get(organisation.departments().get(n).division());
        departments[n] = departments[n].moved(island.x(), island.y());
      }
      return islands;
    }

    private List<Integer> departmentsOf(int division) {
      return IntStream.range(0, departments.length)
          .filter(n -> organisation.departments().get(n).division() == division)
          .boxed()
          .toList();
    }

    /** People lie one unit apart, so that their circle grows with the root of their number. */
    private double radius(int department) {
      return 0.6 * Math.sqrt(organisation.departments().get(department).staff()) + 0.8;
    }

    Layout layout() {
      double reach = SEA * Math.max(Packing.reach(divisions), 6);
      double factor = SIZE / 2 / reach;
      List<Circle> offices = centred(List.of(departments), factor);
      return new Layout(
          SIZE,
          SIZE,
          centred(divisions, factor),
          offices,
          people(offices),
          actors(),
          centred(List.of(iteam), factor).get(0));
    }

    private static List<Circle> centred(List<Circle> circles, double factor) {
      return circles.stream().map(c -> c.scaled(factor).moved(SIZE / 2, SIZE / 2)).toList();
    }

    /** As the seeds of a sunflower: evenly spread, the same for every number of people. */
    private double[] people(List<Circle> offices) {
      double[] places = new double[2 * organisation.staff()];
      int next = 0;
      for (int d = 0; d < offices.size(); d++) {
        Circle office = offices.get(d);
        int staff = organisation.departments().get(d).staff();
        for (int n = 0; n < staff; n++) {
          double far = 0.94 * office.r() * Math.sqrt((n + 0.5) / staff);
          places[next++] = office.x() + far * StrictMath.cos(n * GOLDEN_ANGLE);
          places[next++] = office.y() + far * StrictMath.sin(n * GOLDEN_ANGLE);
        }
      }
      return places;
    }

    /** Along the shore of the picture, kind after kind, from the top onwards. */
    private List<Circle> actors() {
      int count = organisation.actors().values().stream().mapToInt(Integer::intValue).sum();
      List<Circle> shore = new ArrayList<>();
      for (int n = 0; n < count; n++) {
        double angle = 2 * Math.PI * (n + 0.5) / count - Math.PI / 2;
        double far = SIZE / 2 * 0.97;
        shore.add(
            new Circle(
                SIZE / 2 + far * StrictMath.cos(angle), SIZE / 2 + far * StrictMath.sin(angle), 0));
      }
      return Collections.unmodifiableList(shore);
    }
  }
}
