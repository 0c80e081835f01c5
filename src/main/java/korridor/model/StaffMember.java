package korridor.model;

/** A readable view of one row of {@link Staff}; holds no state of its own. */
public record StaffMember(Administration administration, int post) {

  /** The department's name. */
  public String department() {
    int department = administration.staff.department(post);
    return administration.organisation.departments().get(department).name();
  }

  /** Curiosity and openness o. */
  public double openness() {
    return administration.staff.openness(post);
  }

  /** Respect r. */
  public double respect() {
    return administration.staff.respect(post);
  }

  /** Responsibility s for the whole. */
  public double responsibility() {
    return administration.staff.responsibility(post);
  }

  /** Personal cooperation competence c. */
  public double competence() {
    return administration.staff.competence(post);
  }

  /** Trust in the colleague: of the tie if there is one, else in people without a tie. */
  public double trustIn(StaffMember colleague) {
    int holder = administration.staff.holder(colleague.post);
    int tie = administration.ties.find(post, holder);
    return tie == Ties.NONE
        ? administration.trustWithoutTie(post, colleague.post)
        : administration.ties.trust(tie);
  }

  /** Whether the two belong to different departments. */
  public boolean isAcrossFrom(StaffMember colleague) {
    return administration.staff.department(post) != administration.staff.department(colleague.post);
  }

  /** Weeks in the post; those there at the start count from then. */
  public int tenure() {
    return administration.week() - Math.max(0, administration.staff.hired(post));
  }
}
