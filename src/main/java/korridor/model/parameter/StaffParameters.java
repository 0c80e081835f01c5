package korridor.model.parameter;

/**
 * Who comes and goes, and how much people differ (ODD 5 Initialization; ODD 7.16 Staff turnover).
 */
public record StaffParameters(
    @Declared(
            value = 0.05,
            min = 0,
            max = 0.9,
            low = 0.04,
            high = 0.1,
            spread = Spread.LOG_UNIFORM,
            reason = "published: 4 % (Haan 2010–14) to 10 % (Hamburg 2011)",
            unit = "share per year",
            source =
                "range 4 % (Haan 2010-14) to 10 % (Hamburg 2011); 5.9 % Swiss public administration")
        double turnover,
    @Declared(
            value = 0.12,
            min = 0,
            max = 0.3,
            low = 0.08,
            high = 0.16,
            reason = "assumption: a third of the default more or less")
        double spread) {}
