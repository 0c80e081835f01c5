package korridor.model.parameter;

/** How a coordinator finds partners (ODD 7.5 Teams form). */
public record TeamParameters(
    @Declared(
            value = 0.08,
            min = 0,
            max = 1,
            unit = "probability per tie",
            en = "Chance that a tie leads on to a colleague in the department that is needed",
            de = "Chance je Beziehung, in das gesuchte Amt weitervermittelt zu werden")
        double friendOfFriend,
    @Declared(
            value = 0.8,
            min = 0,
            max = 5,
            unit = "log-odds",
            tried = false,
            en = "Willingness: bonus of an I-Team match",
            de = "Bereitschaft: Bonus bei Vermittlung durch das I-Team")
        double iteamBonus,
    @Declared(
            value = 0.03,
            min = 0,
            max = 1,
            unit = "probability per week",
            en = "Chance that the official channel through the hierarchy delivers a name",
            de = "Chance, dass der Dienstweg in einer Woche einen Namen liefert")
        double hierarchyRate,
    @Declared(
            value = 0.8,
            min = 0,
            max = 5,
            unit = "log-odds",
            en = "Willingness: bonus of the official channel",
            de = "Bereitschaft: Bonus des Dienstwegs")
        double hierarchyBonus) {}
