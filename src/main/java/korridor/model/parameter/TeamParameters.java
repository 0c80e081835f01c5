package korridor.model.parameter;

/** How a coordinator finds partners (ODD 7.5 Teams form). */
public record TeamParameters(
    @Declared(value = 0.08, min = 0, max = 1, unit = "probability per tie") double friendOfFriend,
    @Declared(value = 0.8, min = 0, max = 5, unit = "log-odds", tried = false) double iteamBonus,
    @Declared(value = 0.03, min = 0, max = 1, unit = "probability per week") double hierarchyRate,
    @Declared(value = 0.8, min = 0, max = 5, unit = "log-odds") double hierarchyBonus) {}
