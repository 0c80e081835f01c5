package korridor.model.parameter;

/** Channels to affected actors, citizen fit and external trust (ODD 7.7 Channels and fit). */
public record CoCreationParameters(
    @Declared(value = 0.01, min = 0, max = 1, unit = "probability per week") double channelBase,
    @Declared(value = 0.08, min = 0, max = 1, unit = "probability per week")
        double channelCoordinator,
    @Declared(value = 0.01, min = 0, max = 1, unit = "probability per week") double channelCorridor,
    @Declared(value = 0.06, min = 0, max = 1, unit = "probability per week") double channelIteam,
    @Declared(value = 0.5, min = 0, max = 1, tried = false) double voiceOffset,
    @Declared(value = 0.8, min = 0, max = 1, unit = "probability") double fitCoCreated,
    @Declared(value = 0.35, min = 0, max = 1, unit = "probability") double fitAlone,
    @Declared(value = 0.3, min = 0, max = 1, tried = false) double fitOpenness,
    @Declared(value = 0.1, min = 0, max = 1, unit = "1 per issue") double trustGain,
    @Declared(value = 0.08, min = 0, max = 1, unit = "1 per issue") double trustLoss,
    @Declared(value = 0.15, min = 0, max = 1, unit = "1 per issue") double disappointment,
    @Declared(value = 0.03, min = 0, max = 0.2, unit = "1 per week", tried = false)
        double trustReversion) {}
