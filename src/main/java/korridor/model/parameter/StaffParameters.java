package korridor.model.parameter;

/**
 * Attributes of the staff at the start and of those who come later (ODD 5 Initialization; ODD 7.17
 * Staff turnover).
 */
public record StaffParameters(
    @Declared(
            value = 0.05,
            min = 0,
            max = 0.9,
            unit = "share per year",
            source =
                "range 4 % (Haan 2010-14) to 10 % (Hamburg 2011); 5.9 % Swiss public"
                    + " administration")
        double turnover,
    @Declared(value = 0.42, min = 0, max = 1) double dispositionMean,
    @Declared(value = 0.45, min = 0, max = 1) double successorDispositionMean,
    @Declared(value = 0.15, min = 0, max = 0.5) double dispositionSpread,
    @Declared(value = 0.35, min = 0, max = 1) double competenceMean,
    @Declared(value = 0.1, min = 0, max = 0.5) double competenceSpread,
    @Declared(value = 0.6, min = 0, max = 1) double respectMean,
    @Declared(value = 0.1, min = 0, max = 0.5) double respectSpread,
    @Declared(value = 0.4, min = 0, max = 1) double responsibilityMean,
    @Declared(value = 0.12, min = 0, max = 0.5) double responsibilitySpread,
    @Declared(value = 0.38, min = 0, max = 1) double outGroupTrustMean,
    @Declared(value = 0.1, min = 0, max = 0.5) double outGroupTrustSpread,
    @Declared(value = 0.25, min = 0, max = 1) double routines,
    @Declared(value = 0.25, min = 0, max = 1) double sponsorship) {}
