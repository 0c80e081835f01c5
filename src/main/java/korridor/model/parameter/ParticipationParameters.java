package korridor.model.parameter;

/** Demand for participation and the attributes of external actors (ODD 7.9 Participation). */
public record ParticipationParameters(
    @Declared(value = 0.0004, min = 0, max = 0.02, unit = "1 per week", tried = false)
        double voiceGrowth,
    @Declared(value = 0.0001, min = 0, max = 0.02, unit = "1 per week", tried = false)
        double voiceGrowthMarket,
    @Declared(value = 26, min = 1, max = 260, unit = "weeks", tried = false) int window,
    @Declared(value = 0.0005, min = 0, max = 0.1, unit = "1 per week", tried = false)
        double unmetVoice,
    @Declared(value = 0.03, min = 0, max = 1, unit = "share of the week", tried = false)
        double channelTime,
    @Declared(
            value = 0.5,
            min = 0,
            max = 1,
            source = "OECD Trust Survey 2023, Germany: 50 % trust the civil service")
        double trustMean,
    @Declared(value = 0.5, min = 0, max = 1, tried = false) double opennessMean,
    @Declared(value = 0.5, min = 0, max = 1, tried = false) double voiceMean,
    @Declared(value = 0.4, min = 0, max = 1, tried = false) double voiceMeanMarket,
    @Declared(value = 0.15, min = 0, max = 0.5, tried = false) double spread,
    @Declared(value = 2, min = 1, max = 20, unit = "issues", tried = false) int capacity,
    @Declared(value = 0.3, min = 0, max = 1, tried = false) double sideSalience,
    @Declared(value = 0.1, min = 0, max = 1, unit = "actors per person", tried = false)
        double citizensPerStaff,
    @Declared(value = 0.06, min = 0, max = 1, unit = "actors per person", tried = false)
        double civilSocietyPerStaff,
    @Declared(value = 0.06, min = 0, max = 1, unit = "actors per person", tried = false)
        double businessPerStaff,
    @Declared(value = 0.03, min = 0, max = 1, unit = "actors per person", tried = false)
        double researchPerStaff) {}
