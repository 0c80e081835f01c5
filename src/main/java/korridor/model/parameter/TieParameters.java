package korridor.model.parameter;

/** The network of ties: generator and turnover (ODD 5 Initialization; ODD 7.16 Tie turnover). */
public record TieParameters(
    @Declared(value = 0.84, min = 0, max = 1, unit = "share") double ownShare,
    @Declared(value = 0.09, min = 0, max = 1, unit = "share") double divisionShare,
    @Declared(value = 0, min = 0, max = 1000, unit = "ratio", tried = false) double densityRatio,
    @Declared(value = 0.008, min = 0, max = 0.08, unit = "probability per week") double loss,
    @Declared(value = 0.25, min = 0, max = 1, unit = "ratio") double corridorLoss,
    @Declared(value = 0.62, min = 0, max = 1) double insideTrust,
    @Declared(value = 0.1, min = 0, max = 0.5) double trustSpread) {}
