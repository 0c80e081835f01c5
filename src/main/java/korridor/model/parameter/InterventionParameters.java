package korridor.model.parameter;

/** Size of the three interventions (ODD 7.17 Interventions): doses, not assumptions. */
public record InterventionParameters(
    @Declared(value = 0.13, min = 0, max = 1, unit = "share") double corridorStaff,
    @Declared(value = 0.25, min = 0, max = 1, unit = "share") double corridorTies,
    @Declared(value = 0.007, min = 0, max = 0.2, unit = "share") double iteamStaff,
    @Declared(value = 0.75, min = 0, max = 1, unit = "share of the week") double iteamWeek) {}
