package korridor.workshop.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Narrow windows and large type: nothing is cut off, and nobody scrolls sideways. */
@InBrowser
class WidthsIT {

  private static final List<String> VIEWS =
      List.of("tour", "predict", "sandbox", "story", "own", "questions", "takeaway");

  @ParameterizedTest
  @CsvSource({"820, 1180, 1, tablet", "1366, 768, 2, zoom-200", "320, 640, 1, phone"})
  void everyPartFitsIntoTheWindow(int width, int height, int zoom, String name, Visit visit) {
    Tab tab = visit.open("de", "view=sandbox&on.corridor=0-&week=260", width, height, zoom);
    List<String> tooWide = new ArrayList<>();
    for (String view : VIEWS) {
      tab.view(view);
      tab.picture(name + "-" + view);
      if (tab.scrollsSideways()) {
        tooWide.add(view + ": " + tab.widest());
      }
    }
    assertThat(tooWide).as("views wider than a window of %d pixels", width / zoom).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1366, 768, large-type"})
  void largeTypeForTheRoomFitsToo(int width, int height, String name, Visit visit) {
    Tab tab = visit.open("de", "view=tour&presenter=1", width, height, 1);
    List<String> tooWide = new ArrayList<>();
    for (String view : VIEWS) {
      tab.view(view);
      tab.state(name + "-" + view);
      if (tab.scrollsSideways()) {
        tooWide.add(view + ": " + tab.widest());
      }
    }
    assertThat(tooWide).isEmpty();
  }
}
