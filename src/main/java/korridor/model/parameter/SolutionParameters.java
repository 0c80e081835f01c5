package korridor.model.parameter;

/** Size of the three solutions (ODD 7.15 Interventions). */
public record SolutionParameters(
    @Declared(
            value = 0.13,
            min = 0,
            max = 1,
            unit = "share",
            en = "Staff in corridors",
            de = "Anteil der Beschäftigten in Korridoren")
        double corridorStaff,
    @Declared(
            value = 0.25,
            min = 0,
            max = 1,
            unit = "share",
            en = "Ties of a corridor member that are moved to corridor colleagues",
            de =
                "Anteil der Beziehungen eines Korridormitglieds, die in den Korridor verlegt"
                    + " werden")
        double corridorTies,
    @Declared(
            value = 0.007,
            min = 0,
            max = 0.2,
            unit = "share",
            tried = false,
            en = "Staff in the I-Team",
            de = "Anteil der Beschäftigten im I-Team")
        double iteamStaff,
    @Declared(
            value = 3,
            min = 0,
            max = 100,
            unit = "per member and week",
            en = "Matches and channels an I-Team member can broker",
            de = "Vermittlungen und Kanäle je I-Team-Mitglied")
        double iteamMatches,
    @Declared(
            value = 6,
            min = 0,
            max = 100,
            unit = "per member and week",
            en = "Episodes an I-Team member can facilitate",
            de = "Begleitete Episoden je I-Team-Mitglied")
        double iteamEpisodes) {}
