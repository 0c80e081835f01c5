package korridor.model;

/** Arithmetic of attributes that live in [0, 1]. */
public final class Scale {

  private Scale() {}

  /**
   * A bounded step: v + δ(1−v) for δ ≥ 0 and v + δv for δ &lt; 0 (ODD 4 Design concepts). Keeps [0,
   * 1], because a step larger than the whole is held at the whole; the linear operator of Bush and
   * Mosteller (1955).
   */
  public static double up(double v, double delta) {
    return delta >= 0 ? v + Math.min(1, delta) * (1 - v) : v + Math.max(-1, delta) * v;
  }

  /**
   * The same step without a branch: v moves towards the target, 0 or 1, by a share of the distance.
   * With target 1 it is {@code up(v, rate)}, with target 0 {@code up(v, -rate)}.
   *
   * @param rate in [0, 1]
   */
  public static double towards(double v, int target, double rate) {
    return v + rate * (target - v);
  }

  /**
   * A step relative to rest (ODD 4 Design concepts): v + δ(1−v)/(1−v0) for δ ≥ 0, v + δv/v0 for δ
   * &lt; 0, held in [0, 1]. At v0 a gain and a loss of the same δ weigh the same, so that what is
   * balanced does not drift.
   *
   * @param rest v0; at an end of the scale nothing moves beyond it
   */
  public static double upFromRest(double v, double delta, double rest) {
    if (delta >= 0) {
      return rest < 1 ? Math.min(1, v + delta * (1 - v) / (1 - rest)) : v;
    }
    return rest > 0 ? Math.max(0, v + delta * v / rest) : v;
  }

  /** The nearest value in [0, 1]. */
  public static double clamp(double v) {
    return Math.max(0, Math.min(1, v));
  }
}
