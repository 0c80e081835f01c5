package korridor.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.model.intervention.Interventions;

/**
 * How an arm looks in every chart: it depends on the arm alone, so that a colour means the same
 * everywhere. Colours after Okabe and Ito (2008), which people with any common colour vision can
 * tell apart; dash and marker say the same again for print without colour: one solution is a solid
 * line, two are dashed, all are thick, controls are dotted and grey, and variants of a solution
 * have its colour with another dash.
 *
 * @param color colour of lines, markers and names
 * @param stroke width and dash of lines
 * @param marker shape around (0, 0)
 */
record ArmStyle(Color color, BasicStroke stroke, Shape marker) {

  private static final float[] SOLID = null;
  private static final float[] LONG = {9f, 4f};
  private static final float[] SHORT = {4f, 3f};
  private static final float[] DOT_DASH = {9f, 3f, 2f, 3f};
  private static final float[] DOTS = {2f, 3f};
  private static final float[][] DASHES = {LONG, SHORT, DOT_DASH, {14f, 3f, 4f, 3f}};

  private static final Map<Arm, ArmStyle> KNOWN =
      Map.of(
          Arm.SILO,
          style(0x4D4D4D, 3f, SOLID, polygon(4, Math.PI / 4)),
          Arm.of(Interventions.CORRIDOR),
          style(0x0072B2, 2.4f, SOLID, circle()),
          Arm.of(Interventions.REPUTATION),
          style(0xC98A00, 2.4f, SOLID, polygon(3, -Math.PI / 2)),
          Arm.of(Interventions.ITEAM),
          style(0x009E73, 2.4f, SOLID, polygon(4, 0)),
          Arm.of(Interventions.CORRIDOR, Interventions.REPUTATION),
          style(0xB5518C, 2.4f, LONG, polygon(3, Math.PI / 2)),
          Arm.of(Interventions.CORRIDOR, Interventions.ITEAM),
          style(0x3FA0DC, 2.4f, SHORT, polygon(5, -Math.PI / 2)),
          Arm.of(Interventions.REPUTATION, Interventions.ITEAM),
          style(0x7A6A00, 2.4f, DOT_DASH, polygon(6, 0)),
          Interventions.STANDARD_ARMS.get(7),
          style(0xD55E00, 3.6f, SOLID, star()),
          Arm.of(Interventions.RANDOM_REWIRING),
          style(0x8A8A8A, 2.4f, DOTS, cross()),
          Arm.of(Interventions.HEADCOUNT),
          style(0x6F7F99, 2.4f, SHORT, cross()));

  private static final ArmStyle FROZEN = style(0x9A7FB0, 2.4f, DOT_DASH, cross());
  private static final int[] OTHERS = {0x5B3A8C, 0x8C564B, 0x2F6B4F, 0x94345A, 0x45607A};

  /**
   * The look of an arm. A variant of a solution, or of a combination, keeps the colour and the
   * marker of the whole and has another dash. Rare combinations share a handful of looks, chosen by
   * their name.
   */
  public static ArmStyle of(Arm arm) {
    ArmStyle known = KNOWN.get(arm);
    if (known != null) {
      return known;
    }
    if (arm.equals(Arm.of(Interventions.FREEZE))) {
      return FROZEN;
    }
    ArmStyle whole = KNOWN.get(whole(arm));
    if (whole != null && !arm.name().contains("@")) {
      return style(whole.color.getRGB(), 2.4f, dash(arm), whole.marker);
    }
    int color = OTHERS[Math.floorMod(arm.name().hashCode(), OTHERS.length)];
    return style(color, 2.4f, DOTS, cross());
  }

  /** The arm in which every solution has all its ingredients, and people learn. */
  private static Arm whole(Arm arm) {
    return Arm.of(
        arm.interventions().stream()
            .filter(part -> !part.equals(Interventions.FREEZE))
            .map(part -> part.family().equals(part.key()) ? part : part.twin())
            .toList());
  }

  /** By what is missing: learning, or an ingredient by its place among those of its solution. */
  private static float[] dash(Arm arm) {
    for (Intervention part : arm.interventions()) {
      int place = siblings(part).indexOf(part);
      if (place >= 0) {
        return DASHES[place % DASHES.length];
      }
    }
    return DOTS;
  }

  private static List<Intervention> siblings(Intervention part) {
    return Interventions.ABLATIONS.stream()
        .filter(other -> other.family().equals(part.family()))
        .toList();
  }

  private static ArmStyle style(int rgb, float width, float[] dash, Shape marker) {
    BasicStroke stroke =
        dash == null
            ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
            : new BasicStroke(
                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, dash.clone(), 0f);
    return new ArmStyle(new Color(rgb), stroke, marker);
  }

  private static Shape circle() {
    return new Ellipse2D.Double(-5.5, -5.5, 11, 11);
  }

  private static Shape polygon(int corners, double turn) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < corners; i++) {
      double angle = turn + 2 * Math.PI * i / corners;
      point(path, i, 6.8 * Math.cos(angle), 6.8 * Math.sin(angle));
    }
    path.closePath();
    return path;
  }

  private static Shape star() {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < 10; i++) {
      double angle = -Math.PI / 2 + Math.PI * i / 5;
      double radius = i % 2 == 0 ? 9 : 4;
      point(path, i, radius * Math.cos(angle), radius * Math.sin(angle));
    }
    path.closePath();
    return path;
  }

  private static Shape cross() {
    Path2D path = new Path2D.Double();
    path.append(new Rectangle2D.Double(-6, -1.7, 12, 3.4), false);
    path.append(new Rectangle2D.Double(-1.7, -6, 3.4, 12), false);
    return path;
  }

  private static void point(Path2D path, int index, double x, double y) {
    if (index == 0) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }
}
