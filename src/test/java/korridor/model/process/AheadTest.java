package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import korridor.bench.Town;
import korridor.model.Administration;
import korridor.model.Columns;
import korridor.model.Rows;
import org.junit.jupiter.api.Test;

class AheadTest {

  @Test
  void onlyInLargeAdministrations() {
    assertThat(new Ahead(Town.found(600, 0)).large()).isFalse();
    assertThat(new Ahead(Town.found(20_000, 0)).large()).isTrue();
  }

  @Test
  void lookingChangesNothing() {
    Administration a = Town.found(600, 0);
    Map<String, List<Object>> before = Columns.of(a);
    Ahead ahead = new Ahead(a);
    Rows.each(a.staff.size(), ahead::look);
    assertThat(Columns.of(a)).isEqualTo(before);
  }
}
