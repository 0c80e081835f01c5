package korridor.model.parameter;

/** How a coordinator finds partners (ODD 7.6 Teams form). */
public record TeamParameters(
    @Declared(
            value = 0.08,
            min = 0,
            max = 1,
            low = 0.03,
            high = 0.15,
            reason = Declared.NO_FIGURES,
            unit = "probability per tie")
        double friendOfFriend,
    @Declared(
            value = 2,
            min = 1,
            max = 52,
            low = 1,
            high = 4,
            spread = Spread.LOG_UNIFORM,
            reason = Declared.HALF_TO_DOUBLE,
            unit = "weeks per stage at full sponsorship",
            source = "section 4 (2) BauGB: agencies answer within one month, two stages")
        double officialChannel) {}
