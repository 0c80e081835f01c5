package korridor.spark;

import java.io.Serializable;
import korridor.run.RunResult;
import korridor.run.RunWatch;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import scala.collection.Iterator;
import scala.runtime.AbstractFunction1;

/** What a worker does: reads the study once, makes the runs of one warm-up, sends their bytes. */
final class Work extends AbstractFunction1<Iterator<SentWarmUp>, byte[][]> implements Serializable {
  private static final long serialVersionUID = 1;

  private final Broadcast<SentStudy> study;

  Work(Broadcast<SentStudy> study) {
    this.study = study;
  }

  @Override
  public byte[][] apply(Iterator<SentWarmUp> one) {
    return study.value().make(one.next(), new UntilKilled(TaskContext.get()));
  }

  /** Gives up when the driver has given up. */
  private record UntilKilled(TaskContext task) implements RunWatch {
    @Override
    public boolean cancelled() {
      return task.isInterrupted();
    }

    @Override
    public void ended(RunResult result) {
      // told by the driver, when it has it
    }
  }
}
