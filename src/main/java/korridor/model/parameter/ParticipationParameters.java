package korridor.model.parameter;

/** Demand for participation and the attributes of external actors (ODD 7.9 Participation). */
public record ParticipationParameters(
    @Declared(
            value = 0.0004,
            min = 0,
            max = 0.02,
            unit = "1 per week",
            tried = false,
            en = "Growth of the wish to take part: citizens and civil society",
            de = "Wachstum des Mitsprachewunschs: Bürgerschaft und Zivilgesellschaft")
        double voiceGrowth,
    @Declared(
            value = 0.0001,
            min = 0,
            max = 0.02,
            unit = "1 per week",
            tried = false,
            en = "Growth of the wish to take part: business and research",
            de = "Wachstum des Mitsprachewunschs: Wirtschaft und Wissenschaft")
        double voiceGrowthMarket,
    @Declared(
            value = 26,
            min = 1,
            max = 260,
            unit = "weeks",
            tried = false,
            en = "Weeks for which a channel meets an actor's voice",
            de = "Wochen, für die ein Kanal den Mitsprachewunsch erfüllt")
        int window,
    @Declared(
            value = 0.0005,
            min = 0,
            max = 0.1,
            unit = "1 per week",
            tried = false,
            en = "External trust lost each week by unmet voice",
            de = "Wöchentlicher Verlust an externem Vertrauen durch unerfüllte Mitsprache")
        double unmetVoice,
    @Declared(
            value = 0.03,
            min = 0,
            max = 1,
            unit = "share of the week",
            tried = false,
            en = "Coordinator's time for a channel",
            de = "Zeitaufwand der koordinierenden Person je Kanal")
        double channelTime,
    @Declared(
            value = 0.5,
            min = 0,
            max = 1,
            source = "OECD Trust Survey 2023, Germany: 50 % trust the civil service",
            en = "Mean external trust at the start",
            de = "Mittleres externes Vertrauen zu Beginn")
        double trustMean,
    @Declared(
            value = 0.5,
            min = 0,
            max = 1,
            tried = false,
            en = "Mean openness of external actors",
            de = "Mittlere Offenheit externer Akteure")
        double opennessMean,
    @Declared(
            value = 0.5,
            min = 0,
            max = 1,
            tried = false,
            en = "Mean wish to take part at the start: citizens and civil society",
            de = "Mittlerer Mitsprachewunsch zu Beginn: Bürgerschaft und Zivilgesellschaft")
        double voiceMean,
    @Declared(
            value = 0.4,
            min = 0,
            max = 1,
            tried = false,
            en = "Mean wish to take part at the start: business and research",
            de = "Mittlerer Mitsprachewunsch zu Beginn: Wirtschaft und Wissenschaft")
        double voiceMeanMarket,
    @Declared(
            value = 0.15,
            min = 0,
            max = 0.5,
            tried = false,
            en = "Standard deviation of the attributes of external actors",
            de = "Standardabweichung der Merkmale externer Akteure")
        double spread,
    @Declared(
            value = 2,
            min = 1,
            max = 20,
            unit = "issues",
            tried = false,
            en = "Cross-sector issues an actor can take part in at a time",
            de = "Sektorübergreifende Vorhaben, an denen ein Akteur zugleich teilnehmen kann")
        int capacity,
    @Declared(
            value = 0.3,
            min = 0,
            max = 1,
            tried = false,
            en = "Largest salience of a topic that is not the actor's main topic",
            de = "Größte Bedeutung eines Themas, das nicht das Hauptthema des Akteurs ist")
        double sideSalience,
    @Declared(
            value = 0.1,
            min = 0,
            max = 1,
            unit = "actors per person",
            tried = false,
            en = "Citizens for each staff member, where a scenario gives no number",
            de = "Bürgerinnen und Bürger je Beschäftigten, wo ein Szenario keine Zahl nennt")
        double citizensPerStaff,
    @Declared(
            value = 0.06,
            min = 0,
            max = 1,
            unit = "actors per person",
            tried = false,
            en = "Civil society: actors for each staff member, where a scenario gives no number",
            de = "Zivilgesellschaft: Akteure je Beschäftigten, wo ein Szenario keine Zahl nennt")
        double civilSocietyPerStaff,
    @Declared(
            value = 0.06,
            min = 0,
            max = 1,
            unit = "actors per person",
            tried = false,
            en = "Business: actors for each staff member, where a scenario gives no number",
            de = "Wirtschaft: Akteure je Beschäftigten, wo ein Szenario keine Zahl nennt")
        double businessPerStaff,
    @Declared(
            value = 0.03,
            min = 0,
            max = 1,
            unit = "actors per person",
            tried = false,
            en = "Research: actors for each staff member, where a scenario gives no number",
            de = "Wissenschaft: Akteure je Beschäftigten, wo ein Szenario keine Zahl nennt")
        double researchPerStaff) {}
