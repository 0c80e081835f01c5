package korridor.model.parameter;

/**
 * Coefficients of the willingness to work for somebody of another department (ODD 7.3 Willingness):
 * the log-odds that the asked colleague joins.
 */
public record WillingnessParameters(
    @Declared(
            value = -2.6,
            min = -8,
            max = 4,
            unit = "log-odds",
            en = "Willingness: base",
            de = "Bereitschaft: Grundwert")
        double base,
    @Declared(
            value = 1.5,
            min = 0,
            max = 5,
            unit = "log-odds",
            en = "Willingness: weight of openness",
            de = "Bereitschaft: Gewicht der Offenheit")
        double openness,
    @Declared(
            value = 1.0,
            min = 0,
            max = 5,
            unit = "log-odds",
            en = "Willingness: weight of responsibility for the whole",
            de = "Bereitschaft: Gewicht der Verantwortung für das Ganze")
        double responsibility,
    @Declared(
            value = 1.5,
            min = 0,
            max = 5,
            unit = "log-odds",
            en = "Willingness: weight of trust in the asking colleague",
            de = "Bereitschaft: Gewicht des Vertrauens in die fragende Person")
        double trust,
    @Declared(
            value = 1.5,
            min = 0,
            max = 5,
            unit = "log-odds",
            en = "Willingness: weight of the own head's sponsorship",
            de = "Bereitschaft: Gewicht des Rückhalts der eigenen Dezernatsleitung")
        double sponsorship,
    @Declared(
            value = 0.8,
            min = 0,
            max = 5,
            unit = "log-odds per team",
            en = "Willingness: loss for each team one already works in",
            de = "Bereitschaft: Einbuße je Team, in dem man schon mitarbeitet")
        double load,
    @Declared(
            value = 3.0,
            min = 0,
            max = 8,
            unit = "log-odds",
            en = "Willingness: loss through strain of the own department",
            de = "Bereitschaft: Einbuße durch Überlastung des eigenen Amts")
        double strain) {}
