package korridor.model.parameter;

/**
 * Attributes of the staff at the start and of those who come later (ODD 5 Initialization; ODD 7.17
 * Staff turnover).
 */
public record StaffParameters(
    @Declared(
            value = 0.05,
            min = 0,
            max = 0.9,
            unit = "share per year",
            source =
                "range 4 % (Haan 2010-14) to 10 % (Hamburg 2011); 5.9 % Swiss public"
                    + " administration",
            en = "Staff turnover",
            de = "Personalfluktuation")
        double turnover,
    @Declared(
            value = 0.42,
            min = 0,
            max = 1,
            en = "Mean disposition to openness at the start",
            de = "Mittlere Grundhaltung zur Offenheit zu Beginn")
        double dispositionMean,
    @Declared(
            value = 0.45,
            min = 0,
            max = 1,
            en = "Mean disposition to openness of successors",
            de = "Mittlere Grundhaltung zur Offenheit der Nachfolgenden")
        double successorDispositionMean,
    @Declared(
            value = 0.15,
            min = 0,
            max = 0.5,
            en = "Standard deviation of the disposition",
            de = "Standardabweichung der Grundhaltung")
        double dispositionSpread,
    @Declared(
            value = 0.35,
            min = 0,
            max = 1,
            en = "Mean personal cooperation competence at the start",
            de = "Mittlere persönliche Kooperationskompetenz zu Beginn")
        double competenceMean,
    @Declared(
            value = 0.1,
            min = 0,
            max = 0.5,
            en = "Standard deviation of personal competence",
            de = "Standardabweichung der persönlichen Kompetenz")
        double competenceSpread,
    @Declared(
            value = 0.6,
            min = 0,
            max = 1,
            en = "Mean respect at the start",
            de = "Mittlerer Respekt zu Beginn")
        double respectMean,
    @Declared(
            value = 0.1,
            min = 0,
            max = 0.5,
            en = "Standard deviation of respect",
            de = "Standardabweichung des Respekts")
        double respectSpread,
    @Declared(
            value = 0.4,
            min = 0,
            max = 1,
            en = "Mean responsibility at the start",
            de = "Mittlere Verantwortung zu Beginn")
        double responsibilityMean,
    @Declared(
            value = 0.12,
            min = 0,
            max = 0.5,
            en = "Standard deviation of responsibility",
            de = "Standardabweichung der Verantwortung")
        double responsibilitySpread,
    @Declared(
            value = 0.38,
            min = 0,
            max = 1,
            en = "Mean trust in other departments at the start",
            de = "Mittleres Vertrauen in andere Ämter zu Beginn")
        double outGroupTrustMean,
    @Declared(
            value = 0.1,
            min = 0,
            max = 0.5,
            en = "Standard deviation of trust in other departments",
            de = "Standardabweichung des Vertrauens in andere Ämter")
        double outGroupTrustSpread,
    @Declared(
            value = 0.25,
            min = 0,
            max = 1,
            en = "Institutional cooperation competence at the start",
            de = "Institutionelle Kooperationskompetenz zu Beginn")
        double routines,
    @Declared(
            value = 0.25,
            min = 0,
            max = 1,
            en = "Sponsorship of the heads at the start",
            de = "Rückhalt der Dezernatsleitungen zu Beginn")
        double sponsorship) {}
