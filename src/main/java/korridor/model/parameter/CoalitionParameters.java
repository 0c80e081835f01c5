package korridor.model.parameter;

/**
 * External partners of cross-sector issues and the coalitions that last (ODD 7.8 External partners
 * and coalitions).
 */
public record CoalitionParameters(
    @Declared(
            value = -7.0,
            min = -10,
            max = 4,
            unit = "log-odds",
            tried = false,
            en = "External partner: base",
            de = "Externer Partner: Grundwert")
        double willingnessBase,
    @Declared(
            value = 2.0,
            min = 0,
            max = 6,
            unit = "log-odds",
            tried = false,
            en = "External partner: weight of trust in the administration",
            de = "Externer Partner: Gewicht des Vertrauens in die Verwaltung")
        double willingnessTrust,
    @Declared(
            value = 1.0,
            min = 0,
            max = 6,
            unit = "log-odds",
            tried = false,
            en = "External partner: weight of the actor's openness",
            de = "Externer Partner: Gewicht der Offenheit des Akteurs")
        double willingnessOpenness,
    @Declared(
            value = 3.0,
            min = 0,
            max = 8,
            unit = "log-odds",
            tried = false,
            en = "External partner: weight of the department's cooperation competence",
            de = "Externer Partner: Gewicht der Kooperationskompetenz des Amts")
        double willingnessRoutines,
    @Declared(
            value = 0.5,
            min = 0,
            max = 1,
            unit = "probability",
            tried = false,
            en = "Chance, at full trust, that a solved cross-sector issue leaves a coalition",
            de =
                "Chance (bei vollem Vertrauen), dass ein gelöstes sektorübergreifendes Vorhaben"
                    + " eine Koalition hinterlässt")
        double tieChance,
    @Declared(
            value = 3,
            min = 1,
            max = 8,
            unit = "coalitions",
            tried = false,
            en = "Most coalitions of an actor",
            de = "Höchstzahl der Koalitionen eines Akteurs")
        int perActor,
    @Declared(
            value = 2,
            min = 1,
            max = 8,
            unit = "coalitions",
            tried = false,
            en = "Most coalitions of a staff member",
            de = "Höchstzahl der Koalitionen einer Person")
        int perStaff,
    @Declared(
            value = 0.01,
            min = 0,
            max = 1,
            unit = "probability per week",
            tried = false,
            en = "Chance that an unused coalition lapses",
            de = "Chance, dass eine ungenutzte Koalition erlischt")
        double lapse,
    @Declared(
            value = 0.25,
            min = 0,
            max = 1,
            unit = "share",
            tried = false,
            en = "Work that an existing coalition saves",
            de = "Arbeit, die eine bestehende Koalition erspart")
        double workSaved) {}
