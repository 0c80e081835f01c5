package korridor.model;

/**
 * The heads of division, one a division, in columns: for each theme, and for work without a theme,
 * the sponsorship σ in [0, 1], the readiness to let staff work across.
 */
public final class Heads {

  private final int size;
  private final int themes;
  private final double[] sponsorship;

  Heads(int size, int themes) {
    this.size = size;
    this.themes = themes;
    sponsorship = new double[size * (themes + 1)];
  }

  private Heads(Heads from) {
    size = from.size;
    themes = from.themes;
    sponsorship = from.sponsorship.clone();
  }

  Heads copy() {
    return new Heads(this);
  }

  /** Number of heads. */
  public int size() {
    return size;
  }

  /** Number of themes. */
  public int themes() {
    return themes;
  }

  /**
   * Sponsorship σ for a theme.
   *
   * @param theme number of the theme, {@link Issues#NONE} for work without one
   */
  public double sponsorship(int head, int theme) {
    return sponsorship[head * (themes + 1) + theme + 1];
  }

  /** Sets {@link #sponsorship}. */
  public void setSponsorship(int head, int theme, double value) {
    sponsorship[head * (themes + 1) + theme + 1] = value;
  }
}
