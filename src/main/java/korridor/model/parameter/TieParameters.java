package korridor.model.parameter;

/** The network of ties: generator and turnover (ODD 5 Initialization; ODD 7.15 Ties). */
public record TieParameters(
    @Declared(
            value = 0.84,
            min = 0,
            max = 1,
            low = 0.6,
            high = 0.92,
            reason = "assumption: above the half that linkers have inside (Génois et al. 2015)",
            unit = "share")
        double ownShare,
    @Declared(
            value = 0.09,
            min = 0,
            max = 1,
            low = 0.05,
            high = 0.15,
            reason = Declared.NO_FIGURES,
            unit = "share")
        double divisionShare,
    @Declared(value = 0, min = 0, max = 1000, unit = "ratio") double densityRatio,
    @Declared(
            value = 0.008,
            min = 0,
            max = 0.08,
            low = 0.004,
            high = 0.016,
            spread = Spread.LOG_UNIFORM,
            reason = Declared.HALF_TO_DOUBLE,
            unit = "probability per week")
        double fading) {}
