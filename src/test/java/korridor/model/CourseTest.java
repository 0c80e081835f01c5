package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import korridor.model.Course.Interval;
import korridor.model.Course.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {

  @ParameterizedTest
  @CsvSource({
    "9,  0", "10, 0.2", "11, 0.4", "13, 0.8", // (w + 1) / 5 on a ramp of four weeks
    "14, 1", "19, 1", "20, 0", "500, 0"
  })
  void risesOverTheRampHoldsAndEnds(int week, double fraction) {
    assertThat(Course.of(10, 20, 0.5, 4).level(week)).isCloseTo(fraction / 2, within(1e-15));
  }

  @Test
  void withoutARampItIsThereAtOnceAndNotBefore() {
    assertThat(Course.ALWAYS.level(-1)).isZero();
    assertThat(Course.ALWAYS.level(0)).isEqualTo(1);
    assertThat(Course.ALWAYS.level(100_000)).isEqualTo(1);
    assertThat(Course.OFF.level(0)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"15, 0.5", "16, 0.4", "17, 0.3", "19, 0.1", "20, 0"})
  void fallsOverTheRampDown(int week, double level) {
    Course course = new Course(List.of(new Interval(new Span(10, 20), 0.5, 0, 4)));
    assertThat(course.level(week)).isCloseTo(level, within(1e-15));
  }

  /** Full for a year, a pause of a year, half of it from then on, slowly; given in any order. */
  @ParameterizedTest
  @CsvSource({"51, 1", "52, 0", "103, 0", "104, 0.25", "105, 0.5", "900, 0.5"})
  void pausesAndTriesAgain(int week, double level) {
    Course course =
        new Course(
            List.of(
                new Interval(new Span(104, Course.NEVER), 0.5, 1, 0),
                new Interval(new Span(0, 52), 1, 0, 0)));
    assertThat(course.level(week)).isCloseTo(level, within(1e-15));
    assertThat(course.start()).isZero();
    assertThat(course.end()).isEqualTo(Course.NEVER);
  }

  /** From 1 to 0.3 over a ramp of six weeks: a seventh of the way a week. */
  @ParameterizedTest
  @CsvSource({"51, 1", "52, 0.9", "53, 0.8", "57, 0.4", "58, 0.3", "99, 0.3"})
  void aRampLeadsFromTheStrengthBeforeToTheNext(int week, double level) {
    Course course =
        new Course(
            List.of(
                new Interval(new Span(0, 52), 1, 0, 0),
                new Interval(new Span(52, 200), 0.3, 6, 0)));
    assertThat(course.level(week)).isCloseTo(level, within(1e-15));
  }

  @Test
  void otherWeeksKeepStrengthAndRamps() {
    Course course = Course.of(3, 9, 0.5, 1).during(List.of(new Span(104, 208)));
    assertThat(course).isEqualTo(Course.of(104, 208, 0.5, 1));
    assertThat(Course.OFF.during(List.of(new Span(1, 2)))).isEqualTo(Course.of(1, 2));
  }

  @Test
  void whatOverlapsOrEndsBeforeItBeginsIsNoCourse() {
    assertThatThrownBy(
            () ->
                new Course(
                    List.of(
                        new Interval(new Span(0, 9), 1, 0, 0),
                        new Interval(new Span(8, 12), 1, 0, 0))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(5, 5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(-1, 5)).isInstanceOf(IllegalArgumentException.class);
  }
}
