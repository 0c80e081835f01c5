package korridor.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import korridor.experiment.Engine;
import korridor.experiment.EngineException;
import korridor.experiment.EngineException.Reason;
import korridor.experiment.ProgressListener;
import korridor.experiment.RemoteExecutor;
import korridor.experiment.ResultSink;
import korridor.experiment.ThreadExecutor;
import korridor.run.RunResult;
import korridor.run.Trial;

/** Stands for other machines: hands results on in another order, some twice, or breaks off. */
public final class OtherMachines implements Engine {

  @Override
  public boolean takes(String address) {
    return address.startsWith("test://");
  }

  @Override
  public RemoteExecutor connect(String address) throws EngineException {
    for (Reason reason : Reason.values()) {
      if (address.equals("test://" + reason)) {
        throw new EngineException(reason, address, "as asked for");
      }
    }
    return new Backwards(address.equals("test://broken"));
  }

  private record Backwards(boolean breaks, ThreadExecutor here) implements RemoteExecutor {

    Backwards(boolean breaks) {
      this(breaks, new ThreadExecutor(1));
    }

    @Override
    public void execute(Stream<Trial> trials, ResultSink sink, ProgressListener progress)
        throws IOException {
      List<RunResult> results = new ArrayList<>();
      here.execute(trials, results::add, progress);
      Collections.reverse(results);
      int half = results.size() / 2;
      for (RunResult result : results.subList(0, breaks ? half : results.size())) {
        sink.accept(result);
        sink.accept(results.get(0));
      }
      if (breaks) {
        throw new EngineException(Reason.LOST, "test://broken", "");
      }
    }

    @Override
    public void cancel() {
      here.cancel();
    }

    @Override
    public void close() {
      here.cancel();
    }
  }
}
