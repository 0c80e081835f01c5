package korridor.mason;

import java.awt.Color;
import java.awt.Graphics2D;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.simple.OvalPortrayal2D;

/** A department as a circle: the darker, the more its staff trust those of other departments. */
final class DepartmentPortrayal extends OvalPortrayal2D {
  private static final long serialVersionUID = 1;

  private static final Color NO_TRUST = new Color(0xDEEBF7);
  private static final Color FULL_TRUST = new Color(0x08306B);

  private final transient WatchedRun run;
  private final transient Tables tables;
  private final transient Ring.Place place;

  DepartmentPortrayal(WatchedRun run, Tables tables, Ring.Place place) {
    super(place.diameter());
    this.run = run;
    this.tables = tables;
    this.place = place;
  }

  @Override
  public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
    paint = colour(Tables.trustAcross(run.administration(), place.department()));
    super.draw(object, graphics, info);
  }

  @Override
  public String getName(LocationWrapper wrapper) {
    return run.administration().organisation.departments().get(place.department()).name();
  }

  @Override
  public String getStatus(LocationWrapper wrapper) {
    return getName(wrapper);
  }

  @Override
  public Inspector getInspector(LocationWrapper wrapper, GUIState gui) {
    return new TableInspector(
        tables.measureHeadings(),
        () -> tables.department(run.administration(), place.department()),
        true);
  }

  /** From pale, no trust, to dark, full trust; grey where there is no tie to others. */
  static Color colour(double trust) {
    if (Double.isNaN(trust)) {
      return Color.LIGHT_GRAY;
    }
    return new Color(
        mix(NO_TRUST.getRed(), FULL_TRUST.getRed(), trust),
        mix(NO_TRUST.getGreen(), FULL_TRUST.getGreen(), trust),
        mix(NO_TRUST.getBlue(), FULL_TRUST.getBlue(), trust));
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }
}
