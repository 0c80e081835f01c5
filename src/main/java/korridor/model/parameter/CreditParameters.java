package korridor.model.parameter;

/**
 * How credit for issues moves the sponsorship of heads (ODD 7.11 Credit and sponsorship). Claims of
 * credit sum to more than one (Ross and Sicoly 1979), so that shared credit is neither divided nor
 * multiplied.
 */
public record CreditParameters(
    @Declared(
            value = 1.0,
            min = 0,
            max = 10,
            low = 0.5,
            high = 2,
            spread = Spread.LOG_UNIFORM,
            reason = Declared.HALF_TO_DOUBLE,
            unit = "ratio")
        double rate,
    @Declared(
            value = 0.5,
            min = 0,
            max = 1,
            low = 0.25,
            high = 0.75,
            reason = "assumption: neither all to everybody (0) nor divided (1): the middle half",
            unit = "exponent")
        double dilution) {}
