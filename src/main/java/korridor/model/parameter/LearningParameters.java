package korridor.model.parameter;

/**
 * What an episode leaves behind in both people (ODD 7.2 Learning from an episode). Losses weigh
 * more than gains (Slovic 1993); openness spreads under bounded confidence (Deffuant et al. 2000).
 */
public record LearningParameters(
    @Declared(
            value = 0.05,
            min = 0,
            max = 0.5,
            unit = "1 per episode",
            en = "Trust gained by a success",
            de = "Vertrauensgewinn durch einen Erfolg")
        double trustGain,
    @Declared(
            value = 2.0,
            min = 0.5,
            max = 6,
            unit = "ratio",
            en = "Trust lost by a failure, relative to the gain of a success",
            de =
                "Vertrauensverlust durch einen Fehlschlag im Verhältnis zum Gewinn durch einen"
                    + " Erfolg")
        double trustAsymmetry,
    @Declared(
            value = 0.3,
            min = 0,
            max = 1,
            unit = "ratio",
            en = "Share of a change of trust that carries over to other departments in general",
            de = "Anteil einer Vertrauensänderung, der auf andere Ämter insgesamt übergeht")
        double generalisation,
    @Declared(
            value = 0.01,
            min = 0,
            max = 0.2,
            unit = "1 per episode",
            en = "Openness gained by a success across departments",
            de = "Offenheitsgewinn durch einen Erfolg über Ämtergrenzen")
        double opennessGain,
    @Declared(
            value = 1.5,
            min = 0.5,
            max = 6,
            unit = "ratio",
            en = "Openness lost by a failure, relative to the gain of a success",
            de = "Offenheitsverlust durch einen Fehlschlag im Verhältnis zum Gewinn")
        double opennessAsymmetry,
    @Declared(
            value = 0.02,
            min = 0,
            max = 0.2,
            unit = "1 per episode",
            en = "Competence learned from a success across departments",
            de = "Kompetenzzuwachs durch einen Erfolg über Ämtergrenzen")
        double competenceGain,
    @Declared(
            value = 0.5,
            min = 0,
            max = 1,
            unit = "ratio",
            en = "Competence learned from a failure, relative to a success",
            de = "Kompetenzzuwachs durch einen Fehlschlag im Verhältnis zum Erfolg")
        double competenceFromFailure,
    @Declared(
            value = 0.01,
            min = 0,
            max = 0.2,
            unit = "1 per episode",
            en = "Respect gained by a success across departments",
            de = "Respektgewinn durch einen Erfolg über Ämtergrenzen")
        double respectGain,
    @Declared(
            value = 0.015,
            min = 0,
            max = 0.2,
            unit = "1 per episode",
            en = "Respect lost by a failure across departments",
            de = "Respektverlust durch einen Fehlschlag über Ämtergrenzen")
        double respectLoss,
    @Declared(
            value = 0.01,
            min = 0,
            max = 0.2,
            unit = "1 per episode",
            en = "Responsibility gained by a success across departments",
            de = "Verantwortungsgewinn durch einen Erfolg über Ämtergrenzen")
        double responsibilityGain,
    @Declared(
            value = 0.35,
            min = 0,
            max = 1,
            en = "Largest difference of openness that still influences",
            de = "Größter Unterschied der Offenheit, der noch beeinflusst")
        double influenceRange,
    @Declared(
            value = 0.02,
            min = 0,
            max = 0.5,
            unit = "1 per episode",
            en = "Strength of influence on openness",
            de = "Stärke des Einflusses auf die Offenheit")
        double influenceRate,
    @Declared(
            value = 0.3,
            min = 0,
            max = 1,
            unit = "probability",
            en =
                "Chance, at full openness, that a successful new partner takes the place of the"
                    + " least trusted tie",
            de =
                "Chance (bei voller Offenheit), dass ein neuer Partner nach einem Erfolg die"
                    + " schwächste Beziehung ersetzt")
        double tieFormation) {}
