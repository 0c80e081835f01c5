package korridor.model.parameter;

/** Channels to affected actors, citizen fit and external trust (ODD 7.7 Channels and fit). */
public record CoCreationParameters(
    @Declared(
            value = 0.01,
            min = 0,
            max = 1,
            unit = "probability per week",
            en = "Channel to an affected actor: base chance",
            de = "Kanal zu einem betroffenen Akteur: Grundchance")
        double channelBase,
    @Declared(
            value = 0.08,
            min = 0,
            max = 1,
            unit = "probability per week",
            en = "Channel: addition at full openness and competence of the coordinator",
            de = "Kanal: Zuschlag bei voller Offenheit und Kompetenz der koordinierenden Person")
        double channelCoordinator,
    @Declared(
            value = 0.01,
            min = 0,
            max = 1,
            unit = "probability per week",
            en = "Channel: addition in a corridor",
            de = "Kanal: Zuschlag in einem Korridor")
        double channelCorridor,
    @Declared(
            value = 0.06,
            min = 0,
            max = 1,
            unit = "probability per week",
            en = "Channel: addition while the I-Team has capacity",
            de = "Kanal: Zuschlag, solange das I-Team Kapazität hat")
        double channelIteam,
    @Declared(
            value = 0.5,
            min = 0,
            max = 1,
            tried = false,
            en = "Channel: part of the actor's readiness that does not depend on voice and trust",
            de =
                "Kanal: Anteil der Bereitschaft eines Akteurs, der nicht von Mitsprachewunsch und"
                    + " Vertrauen abhängt")
        double voiceOffset,
    @Declared(
            value = 0.8,
            min = 0,
            max = 1,
            unit = "probability",
            en = "Chance that a co-created solution fits the need",
            de = "Chance, dass eine gemeinsam entwickelte Lösung passt")
        double fitCoCreated,
    @Declared(
            value = 0.35,
            min = 0,
            max = 1,
            unit = "probability",
            en = "Chance that a solution made without those affected fits the need",
            de = "Chance, dass eine ohne Betroffene entwickelte Lösung passt")
        double fitAlone,
    @Declared(
            value = 0.3,
            min = 0,
            max = 1,
            tried = false,
            en = "Gain of fit with the team's openness above the initial disposition",
            de = "Zuwachs der Passung mit der Offenheit des Teams über der Anfangshaltung")
        double fitOpenness,
    @Declared(
            value = 0.1,
            min = 0,
            max = 1,
            unit = "1 per issue",
            en = "External trust gained by a solved and fitting issue",
            de = "Gewinn an externem Vertrauen durch ein gelöstes und passendes Vorhaben")
        double trustGain,
    @Declared(
            value = 0.08,
            min = 0,
            max = 1,
            unit = "1 per issue",
            en = "External trust lost by an issue expired or not fitting",
            de = "Verlust an externem Vertrauen durch ein verfallenes oder unpassendes Vorhaben")
        double trustLoss,
    @Declared(
            value = 0.15,
            min = 0,
            max = 1,
            unit = "1 per issue",
            en = "External trust lost when an involved actor's issue expires",
            de =
                "Verlust an externem Vertrauen, wenn das Vorhaben eines beteiligten Akteurs"
                    + " verfällt")
        double disappointment,
    @Declared(
            value = 0.03,
            min = 0,
            max = 0.2,
            unit = "1 per week",
            tried = false,
            en = "Return of external trust to its start",
            de = "Rückkehr des externen Vertrauens zum Ausgangswert")
        double trustReversion) {}
