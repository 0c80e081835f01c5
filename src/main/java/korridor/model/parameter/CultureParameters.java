package korridor.model.parameter;

/** Routines, norms and the pull back to the old state (ODD 7.14 Routines, norms, reversion). */
public record CultureParameters(
    @Declared(
            value = 0.02,
            min = 0,
            max = 0.5,
            unit = "1 per success a head",
            en = "Growth of institutional competence through successes",
            de = "Wachstum der institutionellen Kompetenz durch Erfolge")
        double routineGain,
    @Declared(
            value = 0.006,
            min = 0,
            max = 0.2,
            unit = "1 per week",
            en = "Decay of institutional competence",
            de = "Verfall der institutionellen Kompetenz")
        double routineDecay,
    @Declared(
            value = 0.02,
            min = 0,
            max = 1,
            unit = "1 per week",
            en = "Speed at which a department's norm follows its members",
            de = "Geschwindigkeit, mit der die Norm eines Amts seinen Mitgliedern folgt")
        double normRate,
    @Declared(
            value = 0.01,
            min = 0,
            max = 0.5,
            unit = "1 per week",
            en = "Return of openness to the disposition",
            de = "Rückkehr der Offenheit zur eigenen Grundhaltung")
        double opennessToDisposition,
    @Declared(
            value = 0.004,
            min = 0,
            max = 0.5,
            unit = "1 per week",
            en = "Pull of the department's norm on openness",
            de = "Sog der Amtsnorm auf die Offenheit")
        double opennessToNorm,
    @Declared(
            value = 0.3,
            min = 0,
            max = 1,
            en = "Personal competence without practice",
            de = "Persönliche Kompetenz ohne Übung")
        double competenceFloor,
    @Declared(
            value = 0.01,
            min = 0,
            max = 0.5,
            unit = "1 per week",
            en = "Loss of unpractised competence",
            de = "Verlust ungeübter Kompetenz")
        double competenceReversion,
    @Declared(
            value = 0.4,
            min = 0,
            max = 1,
            en = "Responsibility without experience across departments",
            de = "Verantwortung ohne Erfahrung über Ämtergrenzen")
        double responsibilityRest,
    @Declared(
            value = 0.6,
            min = 0,
            max = 1,
            en = "Respect without experience across departments",
            de = "Respekt ohne Erfahrung über Ämtergrenzen")
        double respectRest,
    @Declared(
            value = 0.38,
            min = 0,
            max = 1,
            en = "Trust in other departments without experience",
            de = "Vertrauen in andere Ämter ohne Erfahrung")
        double outGroupTrustRest,
    @Declared(
            value = 0.004,
            min = 0,
            max = 0.5,
            unit = "1 per week",
            en = "Return of responsibility, respect and out-group trust",
            de = "Rückkehr von Verantwortung, Respekt und Vertrauen in andere Ämter")
        double valueReversion) {}
