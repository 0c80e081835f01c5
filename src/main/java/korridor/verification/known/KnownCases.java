package korridor.verification.known;

import java.util.List;
import korridor.verification.Case;

/** All cases with a known result, in the order of the table. */
public final class KnownCases {

  private KnownCases() {}

  /** All of them. */
  public static List<Case> all() {
    return List.of(
        new ConstantSuccess(),
        new InfluenceOnly(),
        new Stubbornness(),
        new SocialisationWithTurnover(),
        new Sponsorship(),
        new ArrivalsAndTenure(),
        new TippingPoint(),
        new BoundedConfidence(),
        new TieDensity(),
        new SameAgainstSame(),
        new Sensitivity(),
        new Dominance(),
        new OtherPrograms(),
        new DrawQuality());
  }
}
