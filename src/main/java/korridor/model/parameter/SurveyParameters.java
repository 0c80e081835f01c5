package korridor.model.parameter;

/**
 * Levels that a staff survey or a statistic gives (ODD 5 Initialization). Each is where the state
 * starts and where it rests in a silo (ODD 7.18 Rest points and calibration). Ranges are what
 * published or plausible surveys show.
 */
public record SurveyParameters(
    @Declared(
            value = 0.62,
            min = 0.05,
            max = 0.95,
            low = 0.5,
            high = 0.75,
            reason =
                "assumption: above one half in most surveys of employees; they ask on other scales")
        double trustInside,
    @Declared(
            value = 0.7,
            min = 0.1,
            max = 1.5,
            low = 0.6,
            high = 0.8,
            reason = "surveys: cooperation across units 60–67 % against over 80 % inside (US FEVS)",
            unit = "ratio")
        double trustRatio,
    @Declared(
            value = 0.42,
            min = 0.05,
            max = 0.95,
            low = 0.3,
            high = 0.6,
            reason = Declared.NO_FIGURES)
        double openness,
    @Declared(
            value = 0.6,
            min = 0.05,
            max = 0.95,
            low = 0.45,
            high = 0.75,
            reason = Declared.NO_FIGURES)
        double respect,
    @Declared(
            value = 0.4,
            min = 0.05,
            max = 0.95,
            low = 0.3,
            high = 0.55,
            reason = Declared.NO_FIGURES)
        double responsibility,
    @Declared(
            value = 0.35,
            min = 0.05,
            max = 0.95,
            low = 0.25,
            high = 0.5,
            reason = Declared.NO_FIGURES)
        double competence,
    @Declared(
            value = 0.25,
            min = 0.01,
            max = 0.95,
            low = 0.15,
            high = 0.4,
            reason = Declared.NO_FIGURES)
        double routines,
    @Declared(
            value = 0.45,
            min = 0.05,
            max = 0.95,
            low = 0.3,
            high = 0.6,
            reason = Declared.NO_FIGURES)
        double sponsorship,
    @Declared(
            value = 0.5,
            min = 0.05,
            max = 0.95,
            low = 0.4,
            high = 0.6,
            reason = "assumption: a tenth more or less than the published figure",
            source = "OECD Trust Survey 2023, Germany: 50 % trust the civil service")
        double externalTrust) {}
