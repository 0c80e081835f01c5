package korridor.model.parameter;

/** The network of ties: generator and turnover (ODD 5 Initialization; ODD 7.16 Tie turnover). */
public record TieParameters(
    @Declared(
            value = 0.84,
            min = 0,
            max = 1,
            unit = "share",
            en = "Ties to the own department at the start",
            de = "Anteil der Beziehungen im eigenen Amt zu Beginn")
        double ownShare,
    @Declared(
            value = 0.09,
            min = 0,
            max = 1,
            unit = "share",
            en = "Ties to the rest of the own division at the start",
            de = "Anteil der Beziehungen im übrigen Dezernat zu Beginn")
        double divisionShare,
    @Declared(
            value = 0,
            min = 0,
            max = 1000,
            unit = "ratio",
            tried = false,
            en = "Density of ties within over across departments; 0: the shares hold instead",
            de =
                "Dichte der Beziehungen im Amt im Verhältnis zu der über Ämtergrenzen; 0:"
                    + " stattdessen gelten die Anteile")
        double densityRatio,
    @Declared(
            value = 0.008,
            min = 0,
            max = 0.08,
            unit = "probability per week",
            en = "Chance to lose a tie across departments without any trust",
            de = "Chance, eine Beziehung über Ämtergrenzen ohne jedes Vertrauen zu verlieren")
        double loss,
    @Declared(
            value = 0.25,
            min = 0,
            max = 1,
            unit = "ratio",
            en = "Loss of ties inside an active corridor, relative to others",
            de = "Verlust von Beziehungen in einem aktiven Korridor im Verhältnis zu anderen")
        double corridorLoss,
    @Declared(
            value = 0.62,
            min = 0,
            max = 1,
            en = "Mean trust inside a department at the start",
            de = "Mittleres Vertrauen im Amt zu Beginn")
        double insideTrust,
    @Declared(
            value = 0.1,
            min = 0,
            max = 0.5,
            en = "Standard deviation of trust at the start",
            de = "Standardabweichung des Vertrauens zu Beginn")
        double trustSpread) {}
