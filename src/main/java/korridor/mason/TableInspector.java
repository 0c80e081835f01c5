package korridor.mason;

import java.awt.BorderLayout;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.DefaultTableModel;
import sim.portrayal.Inspector;

/** An inspector that shows rows of text; they are asked for anew whenever MASON updates it. */
final class TableInspector extends Inspector {
  private static final long serialVersionUID = 1;

  private final transient Supplier<List<List<String>>> rows;
  private final DefaultTableModel cells;

  TableInspector(List<String> headings, Supplier<List<List<String>>> rows, boolean changing) {
    this.rows = rows;
    cells = new DefaultTableModel(headings.toArray(), 0);
    JTable table = new JTable(cells);
    table.setDefaultEditor(Object.class, null);
    setLayout(new BorderLayout());
    add(new JScrollPane(table), BorderLayout.CENTER);
    setVolatile(changing);
    updateInspector();
  }

  @Override
  public void updateInspector() {
    List<List<String>> now = rows.get();
    cells.setRowCount(now.size());
    for (int row = 0; row < now.size(); row++) {
      for (int column = 0; column < now.get(row).size(); column++) {
        cells.setValueAt(now.get(row).get(column), row, column);
      }
    }
  }
}
