package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IssuesTest {

  private final Issues issues = new Issues(3);

  @Test
  void listsTheOpenIssuesOldestFirstAndReusesRows() {
    int first = issues.add(11, 1, 0);
    int second = issues.add(12, 1, 0);
    int third = issues.add(13, 2, 0);

    issues.removeIf(row -> row == second);
    assertThat(issues.openCount()).isEqualTo(2);
    assertThat(issues.open(0)).isEqualTo(first);
    assertThat(issues.open(1)).isEqualTo(third);

    assertThat(issues.add(14, 3, 1)).isEqualTo(second);
    assertThat(issues.open(2)).isEqualTo(second);
    assertThat(issues.key(second)).isEqualTo(14);
    assertThat(issues.birth(second)).isEqualTo(3);
    assertThat(issues.lead(second)).isEqualTo(1);
  }

  @Test
  void clearsARowBeforeItIsUsedAgain() {
    int row = issues.add(11, 1, 0);
    issues.setTheme(row, 2);
    issues.setCrossSector(row, true);
    issues.setChannels(row, 3);
    issues.setExternalPartner(row, 5);
    issues.setPartner(row * Issues.PARTNERS + 2, 1);
    issues.setPartnerDepartment(row * Issues.PARTNERS + 2, 1);
    issues.setWork(row * Issues.PARTNERS + 2, 4);
    issues.setAffected(row, 3, 9);
    issues.removeIf(r -> true);

    assertThat(issues.add(12, 2, 0)).isEqualTo(row);
    assertThat(issues.theme(row)).isEqualTo(Issues.NONE);
    assertThat(issues.crossSector(row)).isFalse();
    assertThat(issues.channelCount(row)).isZero();
    assertThat(issues.externalPartner(row)).isEqualTo(Issues.NONE);
    assertThat(issues.workDone(row)).as("no seat, no work").isTrue();
    assertThat(issues.partner(row * Issues.PARTNERS + 2)).isEqualTo(Issues.NONE);
    assertThat(issues.partnerDepartment(row * Issues.PARTNERS + 2)).isEqualTo(Issues.NONE);
    assertThat(issues.workLeft(row * Issues.PARTNERS + 2)).isZero();
    assertThat(issues.affected(row, 3)).isEqualTo(Issues.NONE);
  }

  @Test
  void workIsDoneWhenEveryPartnerHasJoinedAndNothingIsLeft() {
    int row = issues.add(11, 1, 0);
    int seat = row * Issues.PARTNERS;
    issues.setPartnerDepartment(seat, 1);
    issues.setPartnerDepartment(seat + 1, 2);
    issues.setPartner(seat, 4);
    assertThat(issues.workDone(row)).as("one partner is missing").isFalse();
    assertThat(issues.hasVacancy(row)).isTrue();
    assertThat(issues.isVacant(seat)).isFalse();
    assertThat(issues.isVacant(seat + 1)).isTrue();
    assertThat(issues.isVacant(seat + 2)).as("no department").isFalse();
    issues.setPartner(seat + 1, 6);
    assertThat(issues.hasVacancy(row)).isFalse();
    issues.setWork(seat + 1, 1);
    assertThat(issues.workDone(row)).as("one unit of work is left").isFalse();
    issues.setWork(seat + 1, 0);
    assertThat(issues.workDone(row)).isTrue();
  }

  @Test
  void countsOpenChannels() {
    int row = issues.add(11, 1, 0);
    issues.setChannels(row, 0b1011);
    assertThat(issues.channelCount(row)).isEqualTo(3);
  }

  @Test
  void aFullTableSaysSo() {
    for (int n = 0; n < 3; n++) {
      issues.add(n, 1, 0);
    }
    assertThatThrownBy(() -> issues.add(4, 9, 0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("3 issues")
        .hasMessageContaining("week 9");
  }
}
