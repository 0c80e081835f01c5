package korridor.workshop.web;

import io.javalin.http.Context;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Writes answers that had to wait, on threads that neither take requests nor compute. */
final class Later implements AutoCloseable {

  private static final int THREADS = 4;

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, Later::daemon);

  /** Writes an answer once it is there; a refusal is told as one. */
  <T> void answer(Context context, CompletableFuture<T> answer, Consumer<T> write) {
    context.future(
        () ->
            answer.handleAsync(
                (value, failure) -> {
                  if (failure != null) {
                    throw new CompletionException(
                        failure instanceof CompletionException ? failure.getCause() : failure);
                  }
                  write.accept(value);
                  return null;
                },
                threads));
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "korridor-answers");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
