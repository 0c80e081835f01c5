package korridor.model.parameter;

/** Credit and blame of the heads (ODD 7.11 Credit and blame). */
public record CreditParameters(
    @Declared(value = 0.02, min = 0, max = 0.5, unit = "1 per contribution") double sponsorshipRate,
    @Declared(value = 0.4, min = 0, max = 3, unit = "payoff") double shared,
    @Declared(value = 0.2, min = 0, max = 3, unit = "payoff") double ownDivision,
    @Declared(value = 0.12, min = 0, max = 3, unit = "payoff") double cost,
    @Declared(value = 0.15, min = 0, max = 3, unit = "payoff") double leadSolved,
    @Declared(value = 0.075, min = 0, max = 3, unit = "payoff") double leadExpired,
    @Declared(value = 0.05, min = 0, max = 1, unit = "1 per issue", tried = false)
        double reputationGain,
    @Declared(value = 0.05, min = 0, max = 1, unit = "1 per issue", tried = false)
        double reputationLoss,
    @Declared(value = 0.5, min = 0, max = 1, tried = false) double reputationStart,
    @Declared(value = 0.5, min = 0, max = 1, tried = false) double reputationRest,
    @Declared(value = 0.002, min = 0, max = 0.2, unit = "1 per week", tried = false)
        double reputationReversion,
    @Declared(value = 0.2, min = 0, max = 2, unit = "ratio", tried = false)
        double reputationToSponsorship) {}
