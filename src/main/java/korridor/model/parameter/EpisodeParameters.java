package korridor.model.parameter;

/**
 * Coefficients of the success of an episode (ODD 7.1 Episode): the log-odds that two people's joint
 * work goes well. The terms from {@code routines} on apply across departments only and are
 * Allport's conditions of good contact (Allport 1954; Pettigrew and Tropp 2006), but for openness
 * and strangeness, which are assumptions.
 */
public record EpisodeParameters(
    @Declared(
            value = -1.45,
            min = -6,
            max = 6,
            unit = "log-odds",
            en = "Episode: base",
            de = "Episode: Grundwert")
        double base,
    @Declared(
            value = 1.5,
            min = 0,
            max = 5,
            unit = "log-odds",
            en = "Episode: weight of personal cooperation competence",
            de = "Episode: Gewicht der persönlichen Kooperationskompetenz")
        double competence,
    @Declared(
            value = 2.0,
            min = 0,
            max = 6,
            unit = "log-odds",
            en = "Episode: weight of trust in each other",
            de = "Episode: Gewicht des gegenseitigen Vertrauens")
        double trust,
    @Declared(
            value = 0.8,
            min = 0,
            max = 5,
            unit = "log-odds",
            en = "Episode: weight of respect",
            de = "Episode: Gewicht des Respekts")
        double respect,
    @Declared(
            value = 2.0,
            min = 0,
            max = 6,
            unit = "log-odds",
            en = "Episode: loss through strain",
            de = "Episode: Einbuße durch Überlastung")
        double strain,
    @Declared(
            value = 1.5,
            min = 0,
            max = 5,
            unit = "log-odds",
            en = "Episode across departments: weight of institutional cooperation competence",
            de = "Episode über Ämtergrenzen: Gewicht der institutionellen Kooperationskompetenz")
        double routines,
    @Declared(
            value = 2.25,
            min = 0,
            max = 6,
            unit = "log-odds",
            tried = false,
            en = "Episode across departments: weight of curiosity and openness",
            de = "Episode über Ämtergrenzen: Gewicht von Neugier und Offenheit")
        double openness,
    @Declared(
            value = 2.65,
            min = 0,
            max = 6,
            unit = "log-odds",
            tried = false,
            en = "Episode across departments: strangeness",
            de = "Episode über Ämtergrenzen: Fremdheit")
        double strangeness,
    @Declared(
            value = 0.9,
            min = 0,
            max = 5,
            unit = "log-odds",
            en = "Episode across departments: weight of the heads' sponsorship",
            de = "Episode über Ämtergrenzen: Gewicht des Rückhalts der Dezernatsleitungen")
        double sponsorship,
    @Declared(
            value = 0.67,
            min = 0,
            max = 5,
            unit = "log-odds",
            tried = false,
            en = "Episode across departments: common goal of a shared corridor",
            de = "Episode über Ämtergrenzen: gemeinsames Ziel im selben Korridor")
        double commonGoal,
    @Declared(
            value = 1.35,
            min = 0,
            max = 5,
            unit = "log-odds",
            tried = false,
            en = "Episode across departments: facilitation by the I-Team",
            de = "Episode über Ämtergrenzen: Begleitung durch das I-Team")
        double facilitation) {}
