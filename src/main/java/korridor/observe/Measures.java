package korridor.observe;

import java.util.List;
import korridor.language.Scale;
import korridor.model.ActorKind;
import korridor.model.Departments;
import korridor.model.Flow;
import korridor.observe.Measure.Better;
import korridor.observe.Measure.Group;

/**
 * All measures. Their labels and definitions are texts of the languages. Longer than 300 lines
 * because it is one list: a measure has one place, and splitting it would only hide their order.
 */
public final class Measures {

  /** Below this line service an office is short of time for its own tasks. */
  public static final double SHORT = 0.9;

  private static final int ONE_YEAR = 52;

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

  public static final Measure TRUST_ACROSS_MEMBERS =
      new Measure(
          "trust_across_members",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.TRUST,
          c -> c.ties().trustAcrossOfMembers());

  public static final Measure OUT_GROUP_TRUST =
      new Measure(
          "out_group_trust",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.TRUST,
          c -> c.people().outGroupTrust());

  public static final Measure ITEAM_TRUST =
      new Measure(
          "iteam_trust",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.TRUST,
          c -> c.hasITeam() ? c.people().iteamTrust() : Double.NaN);

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

  public static final Measure OPENNESS_MEAN =
      new Measure(
          "openness_mean",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CULTURE,
          c -> c.people().openness());

  public static final Measure OPENNESS_SD =
      new Measure(
          "openness_sd",
          "1",
          Scale.INDEX,
          Better.NEITHER,
          Group.CULTURE,
          c -> c.people().opennessDeviation());

  public static final Measure RESPECT =
      new Measure(
          "respect", "1", Scale.INDEX, Better.HIGHER, Group.CULTURE, c -> c.people().respect());

  public static final Measure RESPONSIBILITY =
      new Measure(
          "responsibility",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CULTURE,
          c -> c.people().responsibility());

  public static final Measure COMPETENCE_PERSONAL =
      new Measure(
          "competence_personal",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CULTURE,
          c -> c.people().competence());

  public static final Measure COMPETENCE_INSTITUTIONAL =
      new Measure(
          "competence_institutional",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CULTURE,
          c -> c.staffWeighted(Departments::routines));

  public static final Measure COMPETENCE_ITEAM =
      new Measure(
          "competence_iteam",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CULTURE,
          c -> c.people().competenceOfReleased());

  public static final Measure GOAL =
      new Measure("goal", "1", Scale.INDEX, Better.HIGHER, Group.CULTURE, c -> c.people().goal());

  public static final Measure GOAL_MEMBERS =
      new Measure(
          "goal_members",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CULTURE,
          c -> c.people().goalOfMembers());

  public static final Measure SPONSORSHIP =
      new Measure(
          "sponsorship", "1", Scale.INDEX, Better.HIGHER, Group.CULTURE, c -> c.sponsorship());

  public static final Measure SPONSORSHIP_THEMES =
      new Measure(
          "sponsorship_themes",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CULTURE,
          c -> c.sponsorshipOfThemes());

  public static final Measure SPONSORSHIP_OWNERS =
      new Measure(
          "sponsorship_owners",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CULTURE,
          c -> c.sponsorshipOfOwners());

  public static final Measure SPONSORSHIP_WITHOUT_THEME =
      new Measure(
          "sponsorship_without_theme",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CULTURE,
          c -> c.sponsorshipWithoutTheme());

  public static final Measure CREDIT_SHARED =
      new Measure(
          "credit_shared",
          "1",
          Scale.SHARE,
          Better.NEITHER,
          Group.CULTURE,
          c -> c.ratio(Flow.CREDIT_TO_CONTRIBUTORS, Flow.CREDIT));

  public static final Measure CROSS_SUCCESS_RATE =
      new Measure(
          "cross_success_rate",
          "1",
          Scale.SHARE,
          Better.HIGHER,
          Group.WORK,
          c -> c.ratio(Flow.CROSS_SUCCESSES, Flow.CROSS_EPISODES));

  public static final Measure DONE_IN_ONE_YEAR =
      new Measure(
          "done_in_one_year",
          "1",
          Scale.SHARE,
          Better.HIGHER,
          Group.WORK,
          c -> c.lifeTable().doneWithin(ONE_YEAR));

  public static final Measure DONE_IN_TWO_YEARS =
      new Measure(
          "done_in_two_years",
          "1",
          Scale.SHARE,
          Better.HIGHER,
          Group.WORK,
          c -> c.lifeTable().doneWithin(2 * ONE_YEAR));

  public static final Measure DONE =
      new Measure(
          "done", "1", Scale.SHARE, Better.HIGHER, Group.WORK, c -> c.endedShare(Flow.DONE));

  public static final Measure PARTLY_DONE =
      new Measure(
          "partly_done",
          "1",
          Scale.SHARE,
          Better.NEITHER,
          Group.WORK,
          c -> c.endedShare(Flow.PARTLY));

  public static final Measure NOT_DONE =
      new Measure(
          "not_done", "1", Scale.SHARE, Better.LOWER, Group.WORK, c -> c.endedShare(Flow.NOT));

  public static final Measure LEAD_TIME =
      new Measure(
          "lead_time",
          "weeks",
          Scale.WEEKS,
          Better.LOWER,
          Group.WORK,
          c -> c.ratio(Flow.LEAD_WEEKS, Flow.DONE));

  public static final Measure BACKLOG =
      new Measure(
          "backlog",
          "issues per 1000 staff",
          Scale.COUNT,
          Better.LOWER,
          Group.WORK,
          c -> c.perThousand(c.administration().issues.openCount()));

  public static final Measure CROSS_SECTOR_DONE =
      new Measure(
          "cross_sector_done",
          "1",
          Scale.SHARE,
          Better.HIGHER,
          Group.WORK,
          c -> c.ratio(Flow.CROSS_SECTOR_DONE, Flow.CROSS_SECTOR_ENDED));

  public static final Measure ACTIVE_COALITIONS =
      new Measure(
          "active_coalitions",
          "coalitions per 1000 staff",
          Scale.COUNT,
          Better.HIGHER,
          Group.WORK,
          c -> c.perThousand(c.administration().coalitions.count()));

  public static final Measure SEATS_OWN_TIE =
      new Measure(
          "seats_own_tie",
          "1",
          Scale.SHARE,
          Better.NEITHER,
          Group.WORK,
          c -> c.seatShare(Flow.SEATS_OWN_TIE));

  public static final Measure SEATS_CORRIDOR =
      new Measure(
          "seats_corridor",
          "1",
          Scale.SHARE,
          Better.NEITHER,
          Group.WORK,
          c -> c.seatShare(Flow.SEATS_CORRIDOR));

  public static final Measure SEATS_FRIEND =
      new Measure(
          "seats_friend",
          "1",
          Scale.SHARE,
          Better.NEITHER,
          Group.WORK,
          c -> c.seatShare(Flow.SEATS_FRIEND));

  public static final Measure SEATS_ITEAM =
      new Measure(
          "seats_iteam",
          "1",
          Scale.SHARE,
          Better.NEITHER,
          Group.WORK,
          c -> c.seatShare(Flow.SEATS_ITEAM));

  public static final Measure SEATS_DELEGATED =
      new Measure(
          "seats_delegated",
          "1",
          Scale.SHARE,
          Better.NEITHER,
          Group.WORK,
          c -> c.seatShare(Flow.SEATS_DELEGATED));

  public static final Measure ITEAM_PARTICIPATION =
      new Measure(
          "iteam_participation",
          "1",
          Scale.SHARE,
          Better.NEITHER,
          Group.WORK,
          c -> c.ratio(Flow.ITEAM_PARTICIPATION, Flow.ITEAM_SLOTS));

  public static final Measure ITEAM_MATCH =
      new Measure(
          "iteam_match",
          "1",
          Scale.SHARE,
          Better.NEITHER,
          Group.WORK,
          c -> c.ratio(Flow.ITEAM_MATCH, Flow.ITEAM_SLOTS));

  public static final Measure ITEAM_FACILITATION =
      new Measure(
          "iteam_facilitation",
          "1",
          Scale.SHARE,
          Better.NEITHER,
          Group.WORK,
          c -> c.ratio(Flow.ITEAM_FACILITATION, Flow.ITEAM_SLOTS));

  public static final Measure ITEAM_OUTSIDE =
      new Measure(
          "iteam_outside",
          "1",
          Scale.SHARE,
          Better.NEITHER,
          Group.WORK,
          c -> c.ratio(Flow.ITEAM_OUTSIDE, Flow.ITEAM_SLOTS));

  public static final Measure SATISFACTION =
      new Measure(
          "satisfaction",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CITY,
          c -> c.ratio(Flow.SATISFACTION, Flow.AFFECTING_ENDED));

  public static final Measure FIT_WHEN_DONE =
      new Measure(
          "fit_when_done",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CITY,
          c -> c.ratio(Flow.FIT, Flow.AFFECTING_DONE));

  public static final Measure EXTERNAL_TRUST =
      new Measure(
          "external_trust", "1", Scale.INDEX, Better.HIGHER, Group.CITY, c -> c.actors().trust());

  public static final Measure EXTERNAL_TRUST_CITIZENS =
      new Measure(
          "external_trust_citizens",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CITY,
          c -> c.actors().trustOf(ActorKind.CITIZENS));

  public static final Measure EXTERNAL_TRUST_CIVIL_SOCIETY =
      new Measure(
          "external_trust_civil_society",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CITY,
          c -> c.actors().trustOf(ActorKind.CIVIL_SOCIETY));

  public static final Measure EXTERNAL_TRUST_BUSINESS =
      new Measure(
          "external_trust_business",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CITY,
          c -> c.actors().trustOf(ActorKind.BUSINESS));

  public static final Measure EXTERNAL_TRUST_RESEARCH =
      new Measure(
          "external_trust_research",
          "1",
          Scale.INDEX,
          Better.HIGHER,
          Group.CITY,
          c -> c.actors().trustOf(ActorKind.RESEARCH));

  public static final Measure PARTICIPATION_GAP =
      new Measure(
          "participation_gap", "1", Scale.SHARE, Better.LOWER, Group.CITY, c -> c.actors().gap());

  public static final Measure CHANNELS_CORRIDOR =
      new Measure(
          "channels_corridor",
          "1",
          Scale.SHARE,
          Better.NEITHER,
          Group.CITY,
          c -> c.ratio(Flow.CORRIDOR_CHANNELS, Flow.CHANNELS));

  public static final Measure CHANNELS_ITEAM =
      new Measure(
          "channels_iteam",
          "1",
          Scale.SHARE,
          Better.NEITHER,
          Group.CITY,
          c -> c.ratio(Flow.ITEAM_CHANNELS, Flow.CHANNELS));

  public static final Measure NETWORK_MODULARITY =
      new Measure(
          "network_modularity",
          "1",
          Scale.INDEX,
          Better.NEITHER,
          Group.CITY,
          c -> c.actors().modularity(c.administration()));

  public static final Measure NETWORK_LARGEST =
      new Measure(
          "network_largest",
          "1",
          Scale.SHARE,
          Better.NEITHER,
          Group.CITY,
          c -> c.actors().network().largestComponent());

  public static final Measure NETWORK_BY_CORRIDOR =
      new Measure(
          "network_by_corridor",
          "1",
          Scale.SHARE,
          Better.NEITHER,
          Group.CITY,
          c -> c.actors().byCorridor());

  public static final Measure NETWORK_BY_ITEAM =
      new Measure(
          "network_by_iteam",
          "1",
          Scale.SHARE,
          Better.NEITHER,
          Group.CITY,
          c -> c.actors().byITeam());

  public static final Measure NETWORK_BY_ONE =
      new Measure(
          "network_by_one",
          "1",
          Scale.SHARE,
          Better.NEITHER,
          Group.CITY,
          c -> ActorCensus.inOneHand(c.administration()));

  public static final Measure LINE_SERVICE =
      new Measure(
          "line_service",
          "1",
          Scale.SHARE,
          Better.HIGHER,
          Group.LINE,
          c -> c.staffWeighted(Departments::lineService));

  public static final Measure LINE_SERVICE_WORST =
      new Measure(
          "line_service_worst",
          "1",
          Scale.SHARE,
          Better.HIGHER,
          Group.LINE,
          c -> c.worstLineService());

  public static final Measure OFFICES_SHORT =
      new Measure(
          "offices_short",
          "1",
          Scale.SHARE,
          Better.LOWER,
          Group.LINE,
          c -> c.departmentsBelow(SHORT));

  public static final Measure STRAIN =
      new Measure(
          "strain",
          "1",
          Scale.INDEX,
          Better.LOWER,
          Group.LINE,
          c -> c.staffWeighted(Departments::strain));

  public static final Measure STRAIN_WORST =
      new Measure("strain_worst", "1", Scale.INDEX, Better.LOWER, Group.LINE, c -> c.worstStrain());

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
          TRUST_ACROSS_MEMBERS,
          OUT_GROUP_TRUST,
          ITEAM_TRUST,
          TIES_ACROSS,
          EI_INDEX,
          OPENNESS_MEAN,
          OPENNESS_SD,
          RESPECT,
          RESPONSIBILITY,
          COMPETENCE_PERSONAL,
          COMPETENCE_INSTITUTIONAL,
          COMPETENCE_ITEAM,
          GOAL,
          GOAL_MEMBERS,
          SPONSORSHIP,
          SPONSORSHIP_THEMES,
          SPONSORSHIP_OWNERS,
          SPONSORSHIP_WITHOUT_THEME,
          CREDIT_SHARED,
          CROSS_SUCCESS_RATE,
          DONE_IN_ONE_YEAR,
          DONE_IN_TWO_YEARS,
          DONE,
          PARTLY_DONE,
          NOT_DONE,
          LEAD_TIME,
          BACKLOG,
          CROSS_SECTOR_DONE,
          ACTIVE_COALITIONS,
          SEATS_OWN_TIE,
          SEATS_CORRIDOR,
          SEATS_FRIEND,
          SEATS_ITEAM,
          SEATS_DELEGATED,
          ITEAM_PARTICIPATION,
          ITEAM_MATCH,
          ITEAM_FACILITATION,
          ITEAM_OUTSIDE,
          SATISFACTION,
          FIT_WHEN_DONE,
          EXTERNAL_TRUST,
          EXTERNAL_TRUST_CITIZENS,
          EXTERNAL_TRUST_CIVIL_SOCIETY,
          EXTERNAL_TRUST_BUSINESS,
          EXTERNAL_TRUST_RESEARCH,
          PARTICIPATION_GAP,
          CHANNELS_CORRIDOR,
          CHANNELS_ITEAM,
          NETWORK_MODULARITY,
          NETWORK_LARGEST,
          NETWORK_BY_CORRIDOR,
          NETWORK_BY_ITEAM,
          NETWORK_BY_ONE,
          LINE_SERVICE,
          LINE_SERVICE_WORST,
          OFFICES_SHORT,
          STRAIN,
          STRAIN_WORST,
          CROSS_HOURS,
          CORRIDOR_HOURS,
          ITEAM_HOURS);

  private Measures() {}

  /** Every measure, in the order of the columns of the result files. */
  public static List<Measure> all() {
    return ALL;
  }
}
