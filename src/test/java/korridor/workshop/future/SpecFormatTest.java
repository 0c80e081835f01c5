package korridor.workshop.future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import korridor.workshop.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One future has one form and one key. */
class SpecFormatTest {

  private static final String CITY = "0123456789abcdef".repeat(4);

  private static Spec read(String more) {
    try {
      String text = "{\"city\":\"" + CITY + "\"" + more + "}";
      return SpecFormat.read(new ObjectMapper().readTree(text));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatIsUsualIsLeftOut() {
    String plain = "{\"city\":\"" + CITY + "\"}";
    assertThat(SpecFormat.canonical(read(""))).isEqualTo(plain);
    assertThat(
            SpecFormat.canonical(
                read(
                    ",\"people\":true,\"replicate\":0,\"levers\":{\"iteam\":[]},\"values\":{},"
                        + "\"draw\":null")))
        .isEqualTo(plain);
  }

  @Test
  void namesAreSorted() {
    Spec spec =
        read(
            ",\"values\":{\"ties.fading\":0.5,\"episode.trust\":2},\"replicate\":7,\"draw\":3,"
                + "\"people\":false,\"levers\":{\"iteam\":[{\"to\":9,\"from\":4,\"strength\":0.25}],"
                + "\"corridor\":[{\"from\":0,\"to\":null,\"strength\":1.0}]}");
    assertThat(SpecFormat.canonical(spec))
        .isEqualTo(
            "{\"city\":\""
                + CITY
                + "\",\"draw\":3,\"levers\":{\"corridor\":[{\"from\":0}],"
                + "\"iteam\":[{\"from\":4,\"strength\":0.25,\"to\":9}]},\"people\":false,"
                + "\"replicate\":7,\"values\":{\"episode.trust\":2,\"ties.fading\":0.5}}");
    assertThat(SpecFormat.key(spec)).matches("[0-9a-f]{32}").isNotEqualTo(SpecFormat.key(read("")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",\"levers\":[]",
        ",\"levers\":{\"corridor\":{}}",
        ",\"levers\":{\"corridor\":[{\"from\":-1}]}",
        ",\"levers\":{\"corridor\":[{\"from\":0,\"to\":0}]}",
        ",\"levers\":{\"corridor\":[{\"from\":0},{\"from\":5}]}",
        ",\"values\":{\"a\":\"1\"}",
        ",\"replicate\":-1",
        ",\"draw\":1025"
      })
  void whatIsNoneIsRefused(String more) {
    assertThatThrownBy(() -> read(more)).isInstanceOf(Refusal.class);
  }
}
