package korridor.observe;

import java.util.List;
import korridor.model.ActorKind;
import korridor.model.Actors;
import korridor.model.Departments;
import korridor.model.Flow;
import korridor.model.Heads;
import korridor.model.Staff;
import korridor.observe.Measure.Better;

/** All measures, in the order of the columns of the result files. */
public final class Measures {

  private static final List<Measure> ALL =
      List.of(
          new Measure(
              "trust_inside",
              "1",
              Better.HIGHER,
              "Trust inside departments",
              "Vertrauen im eigenen Amt",
              "Mean trust over all ties between people of the same department.",
              c -> c.ties().trustInside()),
          new Measure(
              "trust_across",
              "1",
              Better.HIGHER,
              "Trust across departments",
              "Vertrauen über Ämtergrenzen",
              "Mean trust over all ties between people of different departments.",
              c -> c.ties().trustAcross()),
          new Measure(
              "trust_across_divisions",
              "1",
              Better.HIGHER,
              "Trust across divisions",
              "Vertrauen über Dezernatsgrenzen",
              "Mean trust over all ties between people of different divisions.",
              c -> c.ties().trustAcrossDivisions()),
          new Measure(
              "out_group_trust",
              "1",
              Better.HIGHER,
              "Trust in other departments in general",
              "Vertrauen in andere Ämter insgesamt",
              "Mean over staff of the trust in colleagues of other departments to whom no tie"
                  + " exists.",
              c -> c.meanOverStaff(Staff::outGroupTrust)),
          new Measure(
              "openness_mean",
              "1",
              Better.HIGHER,
              "Curiosity and openness",
              "Neugier und Offenheit",
              "Mean openness over staff.",
              c -> c.meanOverStaff(Staff::openness)),
          new Measure(
              "openness_sd",
              "1",
              Better.NEITHER,
              "Spread of openness",
              "Streuung der Offenheit",
              "Standard deviation of openness over staff.",
              c -> c.deviationOverStaff(Staff::openness)),
          new Measure(
              "respect",
              "1",
              Better.HIGHER,
              "Respect",
              "Respekt",
              "Mean respect over staff.",
              c -> c.meanOverStaff(Staff::respect)),
          new Measure(
              "responsibility",
              "1",
              Better.HIGHER,
              "Responsibility for the whole",
              "Verantwortung für das Ganze",
              "Mean responsibility over staff.",
              c -> c.meanOverStaff(Staff::responsibility)),
          new Measure(
              "competence_personal",
              "1",
              Better.HIGHER,
              "Personal cooperation competence",
              "Persönliche Kooperationskompetenz",
              "Mean personal cooperation competence over staff.",
              c -> c.meanOverStaff(Staff::competence)),
          new Measure(
              "competence_institutional",
              "1",
              Better.HIGHER,
              "Institutional cooperation competence",
              "Institutionelle Kooperationskompetenz",
              "Mean cooperation routines over departments, weighted by staff.",
              c -> c.staffWeighted(Departments::routines)),
          new Measure(
              "sponsorship",
              "1",
              Better.HIGHER,
              "Sponsorship by the heads of division",
              "Rückhalt der Dezernatsleitungen",
              "Mean sponsorship over heads of division.",
              c -> c.meanOverHeads(Heads::sponsorship)),
          new Measure(
              "head_reputation",
              "1",
              Better.HIGHER,
              "Reputation of the heads of division",
              "Ansehen der Dezernatsleitungen",
              "Mean reputation over heads of division.",
              c -> c.meanOverHeads(Heads::reputation)),
          new Measure(
              "ties_across",
              "1",
              Better.HIGHER,
              "Share of ties across departments",
              "Anteil der Beziehungen über Ämtergrenzen",
              "Ties between people of different departments over all ties.",
              c -> c.ties().shareAcross()),
          new Measure(
              "ei_index",
              "1",
              Better.HIGHER,
              "E-I index",
              "E-I-Index",
              "Ties across minus ties inside departments, over all ties; -1 all inside, +1 all"
                  + " across (Krackhardt and Stern 1988).",
              c -> 2 * c.ties().shareAcross() - 1),
          new Measure(
              "cross_success_rate",
              "1",
              Better.HIGHER,
              "Success of work across departments",
              "Erfolg der Zusammenarbeit über Ämtergrenzen",
              "Successful episodes across departments over all such episodes, last 52 weeks.",
              c -> c.ratio(Flow.CROSS_SUCCESSES, Flow.CROSS_EPISODES)),
          new Measure(
              "resolution_rate",
              "1",
              Better.HIGHER,
              "Cross-cutting issues solved",
              "Gelöste Querschnittsvorhaben",
              "Solved issues over all ended issues, last 52 weeks.",
              c -> c.resolutionRate()),
          new Measure(
              "lead_time",
              "weeks",
              Better.LOWER,
              "Lead time of solved issues",
              "Bearbeitungszeit gelöster Vorhaben",
              "Mean weeks from arrival to solution over issues solved in the last 52 weeks.",
              c -> c.ratio(Flow.LEAD_WEEKS, Flow.SOLVED)),
          new Measure(
              "backlog",
              "issues per 1000 staff",
              Better.LOWER,
              "Backlog of cross-cutting issues",
              "Offene Querschnittsvorhaben",
              "Open issues per 1000 staff.",
              c -> c.perThousand(c.administration().issues.openCount())),
          new Measure(
              "cross_sector_resolution_rate",
              "1",
              Better.HIGHER,
              "Cross-sector issues solved",
              "Gelöste sektorübergreifende Vorhaben",
              "Solved over all ended issues that need an external partner, last 52 weeks.",
              c -> c.ratio(Flow.CROSS_SECTOR_SOLVED, Flow.CROSS_SECTOR_ENDED)),
          new Measure(
              "active_coalitions",
              "coalitions per 1000 staff",
              Better.HIGHER,
              "Active coalitions with external partners",
              "Aktive Koalitionen mit externen Partnern",
              "Coalition ties per 1000 staff.",
              c -> c.perThousand(c.administration().coalitions.count())),
          new Measure(
              "citizen_fit",
              "1",
              Better.HIGHER,
              "Solutions that fit the need",
              "Lösungen, die zum Bedarf passen",
              "Fitting over all solved issues, last 52 weeks.",
              c -> c.ratio(Flow.FITTING, Flow.SOLVED)),
          new Measure(
              "external_trust",
              "1",
              Better.HIGHER,
              "Trust of external actors",
              "Vertrauen externer Akteure",
              "Mean trust in the administration over all external actors.",
              c -> c.meanOverActors(Actors::trust)),
          new Measure(
              "external_trust_citizens",
              "1",
              Better.HIGHER,
              "Trust of citizens",
              "Vertrauen der Bürgerschaft",
              "Mean trust in the administration over citizen groups.",
              c -> c.externalTrust(ActorKind.CITIZENS)),
          new Measure(
              "external_trust_civil_society",
              "1",
              Better.HIGHER,
              "Trust of civil society",
              "Vertrauen der Zivilgesellschaft",
              "Mean trust in the administration over civil society organisations.",
              c -> c.externalTrust(ActorKind.CIVIL_SOCIETY)),
          new Measure(
              "external_trust_business",
              "1",
              Better.HIGHER,
              "Trust of business",
              "Vertrauen der Wirtschaft",
              "Mean trust in the administration over businesses.",
              c -> c.externalTrust(ActorKind.BUSINESS)),
          new Measure(
              "external_trust_research",
              "1",
              Better.HIGHER,
              "Trust of research",
              "Vertrauen der Wissenschaft",
              "Mean trust in the administration over research institutions.",
              c -> c.externalTrust(ActorKind.RESEARCH)),
          new Measure(
              "participation_gap",
              "1",
              Better.LOWER,
              "Participation gap",
              "Beteiligungslücke",
              "Share of the wish to take part, summed over actors, that no channel or coalition met"
                  + " in the window.",
              c -> c.participationGap()),
          new Measure(
              "brokered_share",
              "1",
              Better.HIGHER,
              "Channels through corridors or I-Team",
              "Kanäle über Korridore oder I-Team",
              "Channels opened through a corridor or the I-Team over all channels opened, last 52"
                  + " weeks.",
              c -> c.ratio(Flow.BROKERED_CHANNELS, Flow.CHANNELS)),
          new Measure(
              "line_service",
              "1",
              Better.HIGHER,
              "Line-service level",
              "Leistung in der Linie",
              "Mean service level of line work over departments, weighted by staff; 1 is full"
                  + " service.",
              c -> c.staffWeighted(Departments::lineService)),
          new Measure(
              "strain",
              "1",
              Better.LOWER,
              "Strain",
              "Überlastung",
              "Mean strain over departments, weighted by staff.",
              c -> c.staffWeighted(Departments::strain)),
          new Measure(
              "cross_hours",
              "hours per head and year",
              Better.NEITHER,
              "Time for work across departments",
              "Zeit für Arbeit über Ämtergrenzen",
              "Working time of all episodes across departments and of channels, last 52 weeks, over"
                  + " staff.",
              c -> c.hoursPerHead(Flow.CROSS_TIME)),
          new Measure(
              "corridor_hours",
              "hours per head and year",
              Better.NEITHER,
              "Corridor time",
              "Zeit in Korridoren",
              "Working time of corridor contacts, last 52 weeks, over staff.",
              c -> c.corridorHours()),
          new Measure(
              "iteam_hours",
              "hours per head and year",
              Better.NEITHER,
              "I-Team time",
              "Zeit des I-Teams",
              "Working time of staff released for the I-Team, last 52 weeks, over staff.",
              c -> c.hoursPerHead(Flow.RELEASED_TIME)));

  private Measures() {}

  /** Every measure, in column order. */
  public static List<Measure> all() {
    return ALL;
  }
}
