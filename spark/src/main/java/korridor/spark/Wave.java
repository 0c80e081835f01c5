package korridor.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import korridor.run.Trial;
import org.apache.spark.SimpleFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.rdd.RDD;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction0;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/**
 * Warm-ups that are handed to Spark together, each a task of its own.
 *
 * @param warmUps the trials of each
 * @param action the work as Spark tells of it
 */
record Wave(List<List<Trial>> warmUps, SimpleFutureAction<Object> action) {

  /** What has come back of one warm-up. */
  record Made(List<Trial> trials, byte[][] runs) {}

  /** Hands them over; what comes back goes into the queue, from a thread of Spark. */
  static Wave of(
      List<List<Trial>> warmUps,
      JavaSparkContext spark,
      Broadcast<SentStudy> study,
      BlockingQueue<Made> back) {
    List<SentWarmUp> sent = warmUps.stream().map(SentWarmUp::of).toList();
    RDD<SentWarmUp> tasks = spark.parallelize(sent, sent.size()).rdd();
    SimpleFutureAction<Object> action =
        spark
            .sc()
            .submitJob(
                tasks,
                new Work(study),
                tasks(sent.size()),
                new AbstractFunction2<Object, byte[][], BoxedUnit>() {
                  @Override
                  public BoxedUnit apply(Object task, byte[][] runs) {
                    back.add(new Made(warmUps.get((Integer) task), runs));
                    return BoxedUnit.UNIT;
                  }
                },
                new AbstractFunction0<Object>() {
                  @Override
                  public Object apply() {
                    return BoxedUnit.UNIT;
                  }
                });
    return new Wave(warmUps, action);
  }

  private static Seq<Object> tasks(int count) {
    List<Object> numbers = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      numbers.add(n);
    }
    return CollectionConverters.asScala(numbers).toSeq();
  }

  /** Why it failed; null if it has not. */
  Throwable failure() {
    boolean failed = action.isCompleted() && action.value().get().isFailure();
    return failed ? action.value().get().failed().get() : null;
  }
}
