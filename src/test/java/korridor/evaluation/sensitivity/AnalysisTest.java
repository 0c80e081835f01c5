package korridor.evaluation.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a response that is known: 2 of the first factor, nothing of the second. */
class AnalysisTest {

  private static final double SLOPE = 2;

  private static List<List<Index>> indices(Method method, int size, double luck) {
    Analysis analysis = Analysis.of(method, 2, size, 1);
    double[] responses =
        Arrays.stream(analysis.points()).mapToDouble(point -> SLOPE * point[0]).toArray();
    return analysis.indices(responses, luck);
  }

  @ParameterizedTest
  @CsvSource({"MORRIS,10,2", "SOBOL,256,1", "SHAPLEY,256,1"})
  void whatDoesAllStandsAndWhatDoesNothingDoesNot(Method method, int size, double expected) {
    List<List<Index>> indices = indices(method, size, 0);

    assertThat(indices.get(0).get(0).value()).isCloseTo(expected, Offset.offset(0.05));
    assertThat(indices.get(0).get(0).stands()).isTrue();
    assertThat(indices.get(1).get(0).value()).isEqualTo(0);
    assertThat(indices.get(1).get(0).stands()).isFalse();
  }

  /** The factor that does nothing is at the median of its chance, which the threshold is above. */
  @ParameterizedTest
  @CsvSource({"PAWN,256"})
  void theDistributionMovesWithTheFirst(Method method, int size) {
    List<List<Index>> indices = indices(method, size, Double.NaN);

    assertThat(indices.get(0).get(0).stands()).isTrue();
    assertThat(indices.get(1).get(0).stands()).isFalse();
  }

  /** The variance of 2 U is a third; luck of as much could make all of it. */
  @ParameterizedTest
  @CsvSource({"MORRIS,10,10", "SOBOL,256,0.4", "SHAPLEY,256,0.7"})
  void nothingStandsWhereLuckCouldHaveMadeIt(Method method, int size, double luck) {
    assertThat(indices(method, size, luck).get(0).get(0).stands()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"MORRIS,10", "SOBOL,16", "SHAPLEY,16", "PAWN,100"})
  void aResponseThatNeverVariesSaysNothing(Method method, int size) {
    Analysis analysis = Analysis.of(method, 2, size, 1);

    List<List<Index>> indices = analysis.indices(new double[analysis.points().length], 0);

    assertThat(indices).hasSize(2).noneMatch(factor -> factor.get(0).stands());
  }
}
