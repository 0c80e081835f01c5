package korridor.store.index;

import java.io.IOException;
import java.util.List;

/** Takes the rows of an answer, one after the other. */
public interface AnswerSink {

  /** The columns of the rows that follow, by their names. */
  void columns(List<String> names) throws IOException;

  /** A row: numbers, texts, and null where there is nothing. */
  void row(List<Object> cells) throws IOException;
}
