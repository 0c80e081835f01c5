package korridor.model.parameter;

/** Credit and blame of the heads (ODD 7.11 Credit and blame). */
public record CreditParameters(
    @Declared(
            value = 0.02,
            min = 0,
            max = 0.5,
            unit = "1 per contribution",
            en = "Speed at which sponsorship learns",
            de = "Lerngeschwindigkeit des Rückhalts")
        double sponsorshipRate,
    @Declared(
            value = 0.4,
            min = 0,
            max = 3,
            unit = "payoff",
            en = "Payoff of a contributing head when credit is shared",
            de = "Ertrag einer beitragenden Leitung bei geteilter Anerkennung")
        double shared,
    @Declared(
            value = 0.2,
            min = 0,
            max = 3,
            unit = "payoff",
            en = "Payoff of a contribution within the lead's own division",
            de = "Ertrag eines Beitrags aus dem federführenden Dezernat selbst")
        double ownDivision,
    @Declared(
            value = 0.12,
            min = 0,
            max = 3,
            unit = "payoff",
            en = "Cost of a contribution",
            de = "Kosten eines Beitrags")
        double cost,
    @Declared(
            value = 0.15,
            min = 0,
            max = 3,
            unit = "payoff",
            en = "Payoff of the lead head for a solved issue",
            de = "Ertrag der federführenden Leitung für ein gelöstes Vorhaben")
        double leadSolved,
    @Declared(
            value = 0.075,
            min = 0,
            max = 3,
            unit = "payoff",
            en = "Loss of the lead head for an expired issue",
            de = "Verlust der federführenden Leitung für ein verfallenes Vorhaben")
        double leadExpired,
    @Declared(
            value = 0.05,
            min = 0,
            max = 1,
            unit = "1 per issue",
            tried = false,
            en = "Reputation gained by a solved issue",
            de = "Ansehensgewinn durch ein gelöstes Vorhaben")
        double reputationGain,
    @Declared(
            value = 0.05,
            min = 0,
            max = 1,
            unit = "1 per issue",
            tried = false,
            en = "Reputation lost by an expired issue",
            de = "Ansehensverlust durch ein verfallenes Vorhaben")
        double reputationLoss,
    @Declared(
            value = 0.5,
            min = 0,
            max = 1,
            tried = false,
            en = "Reputation of every head at the start",
            de = "Ansehen jeder Leitung am Anfang")
        double reputationStart,
    @Declared(
            value = 0.5,
            min = 0,
            max = 1,
            tried = false,
            en = "Reputation to which heads return when nothing happens",
            de = "Ansehen, zu dem Leitungen zurückkehren, wenn nichts geschieht")
        double reputationRest,
    @Declared(
            value = 0.002,
            min = 0,
            max = 0.2,
            unit = "1 per week",
            tried = false,
            en = "Return of reputation to its rest",
            de = "Rückkehr des Ansehens zu seiner Ruhelage")
        double reputationReversion,
    @Declared(
            value = 0.2,
            min = 0,
            max = 2,
            unit = "ratio",
            tried = false,
            en = "Sponsorship raised by a gain of reputation from an owned theme",
            de = "Zuwachs an Rückhalt durch einen Ansehensgewinn aus einem eigenen Thema")
        double reputationToSponsorship) {}
