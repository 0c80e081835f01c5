package korridor.observe;

import korridor.model.Administration;
import korridor.model.Staff;

/**
 * What is counted of the staff, in one pass over the posts: the mean of each attribute.
 *
 * @param openness mean
 * @param opennessDeviation standard deviation
 * @param respect mean
 * @param responsibility mean
 * @param competence mean
 * @param outGroupTrust mean
 * @param iteamTrust mean, also without an I-Team
 * @param goal mean
 * @param competenceOfReleased mean over those released from line work; NaN if there are none
 * @param goalOfMembers mean over the members of corridors; NaN if there are none
 */
public record StaffCensus(
    double openness,
    double opennessDeviation,
    double respect,
    double responsibility,
    double competence,
    double outGroupTrust,
    double iteamTrust,
    double goal,
    double competenceOfReleased,
    double goalOfMembers) {

  /** The census of an administration's staff. */
  public static StaffCensus of(Administration a) {
    Staff s = a.staff;
    int size = s.size();
    double openness = 0;
    double respect = 0;
    double responsibility = 0;
    double competence = 0;
    double outGroupTrust = 0;
    double iteamTrust = 0;
    double goal = 0;
    for (int post = 0; post < size; post++) {
      openness += s.openness(post);
      respect += s.respect(post);
      responsibility += s.responsibility(post);
      competence += s.competence(post);
      outGroupTrust += s.outGroupTrust(post);
      iteamTrust += s.iteamTrust(post);
      goal += s.goal(post);
    }
    return new StaffCensus(
        openness / size,
        opennessDeviation(s, openness / size),
        respect / size,
        responsibility / size,
        competence / size,
        outGroupTrust / size,
        iteamTrust / size,
        goal / size,
        competenceOfReleased(s),
        goalOfMembers(s));
  }

  private static double opennessDeviation(Staff s, double mean) {
    double sum = 0;
    for (int post = 0; post < s.size(); post++) {
      double distance = s.openness(post) - mean;
      sum += distance * distance;
    }
    return Math.sqrt(sum / (s.size() - 1));
  }

  private static double competenceOfReleased(Staff s) {
    double sum = 0;
    int count = 0;
    for (int post = 0; post < s.size(); post++) {
      if (s.released(post)) {
        sum += s.competence(post);
        count++;
      }
    }
    return sum / count;
  }

  private static double goalOfMembers(Staff s) {
    double sum = 0;
    int count = 0;
    for (int post = 0; post < s.size(); post++) {
      if (s.corridor(post) != 0) {
        sum += s.goal(post);
        count++;
      }
    }
    return sum / count;
  }
}
