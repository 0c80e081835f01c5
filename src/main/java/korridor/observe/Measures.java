package korridor.observe;

import java.util.List;
import korridor.language.Scale;
import korridor.model.ActorKind;
import korridor.model.Actors;
import korridor.model.Departments;
import korridor.model.Flow;
import korridor.model.Heads;
import korridor.model.Staff;
import korridor.observe.Measure.Better;
import korridor.observe.Measure.Group;

/**
 * All measures. Their labels and definitions are texts of the languages. Longer than 300 lines
 * because it is one list: a measure has one place, and splitting it would only hide their order.
 */
public final class Measures {

  public static final Measure TRUST_INSIDE =
      new Measure(
          "trust_inside",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.TRUST,
          c -> c.ties().trustInside());

  public static final Measure TRUST_ACROSS =
      new Measure(
          "trust_across",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.TRUST,
          c -> c.ties().trustAcross());

  public static final Measure TRUST_ACROSS_DIVISIONS =
      new Measure(
          "trust_across_divisions",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.TRUST,
          c -> c.ties().trustAcrossDivisions());

  public static final Measure OUT_GROUP_TRUST =
      new Measure(
          "out_group_trust",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.TRUST,
          c -> c.meanOverStaff(Staff::outGroupTrust));

  public static final Measure OPENNESS_MEAN =
      new Measure(
          "openness_mean",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CULTURE,
          c -> c.meanOverStaff(Staff::openness));

  public static final Measure OPENNESS_SD =
      new Measure(
          "openness_sd",
          "1",
          Scale.INDEX,
          Better.NEITHER,
          Group.CULTURE,
          c -> c.deviationOverStaff(Staff::openness));

  public static final Measure RESPECT =
      new Measure(
          "respect",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CULTURE,
          c -> c.meanOverStaff(Staff::respect));

  public static final Measure RESPONSIBILITY =
      new Measure(
          "responsibility",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CULTURE,
          c -> c.meanOverStaff(Staff::responsibility));

  public static final Measure COMPETENCE_PERSONAL =
      new Measure(
          "competence_personal",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CULTURE,
          c -> c.meanOverStaff(Staff::competence));

  public static final Measure COMPETENCE_INSTITUTIONAL =
      new Measure(
          "competence_institutional",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CULTURE,
          c -> c.staffWeighted(Departments::routines));

  public static final Measure SPONSORSHIP =
      new Measure(
          "sponsorship",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CULTURE,
          c -> c.meanOverHeads(Heads::sponsorship));

  public static final Measure HEAD_REPUTATION =
      new Measure(
          "head_reputation",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CULTURE,
          c -> c.meanOverHeads(Heads::reputation));

  public static final Measure TIES_ACROSS =
      new Measure(
          "ties_across", "1", Scale.SHARE, Better.HIGHER, Group.TRUST, c -> c.ties().shareAcross());

  public static final Measure EI_INDEX =
      new Measure(
          "ei_index",
          "1",
          Scale.BALANCE,
          Better.HIGHER,
          Group.TRUST,
          c -> 2 * c.ties().shareAcross() - 1);

  public static final Measure CROSS_SUCCESS_RATE =
      new Measure(
          "cross_success_rate",
          "1",
          Scale.SHARE,
          Better.HIGHER,
          Group.WORK,
          c -> c.ratio(Flow.CROSS_SUCCESSES, Flow.CROSS_EPISODES));

  public static final Measure RESOLUTION_RATE =
      new Measure(
          "resolution_rate", "1", Scale.SHARE, Better.HIGHER, Group.WORK, c -> c.resolutionRate());

  public static final Measure LEAD_TIME =
      new Measure(
          "lead_time",
          "weeks",
          Scale.WEEKS,
          Better.LOWER,
          Group.WORK,
          c -> c.ratio(Flow.LEAD_WEEKS, Flow.SOLVED));

  public static final Measure BACKLOG =
      new Measure(
          "backlog",
          "issues per 1000 staff",
          Scale.COUNT,
          Better.LOWER,
          Group.WORK,
          c -> c.perThousand(c.administration().issues.openCount()));

  public static final Measure CROSS_SECTOR_RESOLUTION_RATE =
      new Measure(
          "cross_sector_resolution_rate",
          "1",
          Scale.SHARE,
          Better.HIGHER,
          Group.WORK,
          c -> c.ratio(Flow.CROSS_SECTOR_SOLVED, Flow.CROSS_SECTOR_ENDED));

  public static final Measure ACTIVE_COALITIONS =
      new Measure(
          "active_coalitions",
          "coalitions per 1000 staff",
          Scale.COUNT,
          Better.HIGHER,
          Group.WORK,
          c -> c.perThousand(c.administration().coalitions.count()));

  public static final Measure CITIZEN_FIT =
      new Measure(
          "citizen_fit",
          "1",
          Scale.SHARE,
          Better.HIGHER,
          Group.CITY,
          c -> c.ratio(Flow.FITTING, Flow.SOLVED));

  public static final Measure EXTERNAL_TRUST =
      new Measure(
          "external_trust",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CITY,
          c -> c.meanOverActors(Actors::trust));

  public static final Measure EXTERNAL_TRUST_CITIZENS =
      new Measure(
          "external_trust_citizens",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CITY,
          c -> c.externalTrust(ActorKind.CITIZENS));

  public static final Measure EXTERNAL_TRUST_CIVIL_SOCIETY =
      new Measure(
          "external_trust_civil_society",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CITY,
          c -> c.externalTrust(ActorKind.CIVIL_SOCIETY));

  public static final Measure EXTERNAL_TRUST_BUSINESS =
      new Measure(
          "external_trust_business",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CITY,
          c -> c.externalTrust(ActorKind.BUSINESS));

  public static final Measure EXTERNAL_TRUST_RESEARCH =
      new Measure(
          "external_trust_research",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CITY,
          c -> c.externalTrust(ActorKind.RESEARCH));

  public static final Measure PARTICIPATION_GAP =
      new Measure(
          "participation_gap",
          "1",
          Scale.SHARE,
          Better.LOWER,
          Group.CITY,
          c -> c.participationGap());

  public static final Measure BROKERED_SHARE =
      new Measure(
          "brokered_share",
          "1",
          Scale.SHARE,
          Better.HIGHER,
          Group.CITY,
          c -> c.ratio(Flow.BROKERED_CHANNELS, Flow.CHANNELS));

  public static final Measure LINE_SERVICE =
      new Measure(
          "line_service",
          "1",
          Scale.SHARE,
          Better.HIGHER,
          Group.LINE,
          c -> c.staffWeighted(Departments::lineService));

  public static final Measure STRAIN =
      new Measure(
          "strain",
          "1",
          Scale.INDEX,
          Better.LOWER,
          Group.LINE,
          c -> c.staffWeighted(Departments::strain));

  public static final Measure CROSS_HOURS =
      new Measure(
          "cross_hours",
          "hours per head and year",
          Scale.HOURS,
          Better.NEITHER,
          Group.LINE,
          c -> c.hoursPerHead(Flow.CROSS_TIME));

  public static final Measure CORRIDOR_HOURS =
      new Measure(
          "corridor_hours",
          "hours per head and year",
          Scale.HOURS,
          Better.NEITHER,
          Group.LINE,
          c -> c.corridorHours());

  public static final Measure ITEAM_HOURS =
      new Measure(
          "iteam_hours",
          "hours per head and year",
          Scale.HOURS,
          Better.NEITHER,
          Group.LINE,
          c -> c.hoursPerHead(Flow.RELEASED_TIME));

  private static final List<Measure> ALL =
      List.of(
          TRUST_INSIDE,
          TRUST_ACROSS,
          TRUST_ACROSS_DIVISIONS,
          OUT_GROUP_TRUST,
          OPENNESS_MEAN,
          OPENNESS_SD,
          RESPECT,
          RESPONSIBILITY,
          COMPETENCE_PERSONAL,
          COMPETENCE_INSTITUTIONAL,
          SPONSORSHIP,
          HEAD_REPUTATION,
          TIES_ACROSS,
          EI_INDEX,
          CROSS_SUCCESS_RATE,
          RESOLUTION_RATE,
          LEAD_TIME,
          BACKLOG,
          CROSS_SECTOR_RESOLUTION_RATE,
          ACTIVE_COALITIONS,
          CITIZEN_FIT,
          EXTERNAL_TRUST,
          EXTERNAL_TRUST_CITIZENS,
          EXTERNAL_TRUST_CIVIL_SOCIETY,
          EXTERNAL_TRUST_BUSINESS,
          EXTERNAL_TRUST_RESEARCH,
          PARTICIPATION_GAP,
          BROKERED_SHARE,
          LINE_SERVICE,
          STRAIN,
          CROSS_HOURS,
          CORRIDOR_HOURS,
          ITEAM_HOURS);

  private Measures() {}

  /** Every measure, in the order of the columns of the result files. */
  public static List<Measure> all() {
    return ALL;
  }
}
