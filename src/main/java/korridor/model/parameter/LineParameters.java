package korridor.model.parameter;

/** Line service and strain (ODD 7.13 Line service and strain). */
public record LineParameters(
    @Declared(
            value = 0.08,
            min = 0,
            max = 0.5,
            unit = "share of the week",
            en = "Time of an episode across departments, for each side",
            de = "Zeitaufwand einer Episode über Ämtergrenzen je Seite")
        double episodeTime,
    @Declared(
            value = 0.88,
            min = 0.1,
            max = 1,
            unit = "share",
            en = "Skilled time that full line service needs",
            de = "Für volle Linienleistung nötige Arbeitszeit")
        double required,
    @Declared(
            value = 0.6,
            min = 0,
            max = 2,
            tried = false,
            en = "Loss of professional skill when all ties of the own department are gone",
            de = "Verlust an Fachlichkeit, wenn alle Beziehungen im eigenen Amt fehlen")
        double depthEffect,
    @Declared(
            value = 0.2,
            min = 0,
            max = 1,
            unit = "1 per week",
            en = "Speed at which strain follows missing line service",
            de = "Geschwindigkeit, mit der Überlastung fehlender Linienleistung folgt")
        double strainRate,
    @Declared(
            value = 39,
            min = 10,
            max = 60,
            unit = "hours",
            source = "TVöD-VKA, section 6: 39 hours",
            en = "Weekly working hours of a full post",
            de = "Wöchentliche Arbeitszeit einer vollen Stelle")
        double hoursPerWeek) {}
