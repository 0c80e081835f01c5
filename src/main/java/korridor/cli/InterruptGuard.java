package korridor.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets work end in order when the process is told to stop (Ctrl-C, SIGTERM): the work is cancelled,
 * and the process waits until the guard is closed.
 */
final class InterruptGuard implements AutoCloseable {

  /** A week of the largest administration and the writing of a manifest take far less. */
  private static final int LONGEST_WAIT_SECONDS = 30;

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook;
  private volatile boolean interrupted;

  /** Guards from now on. */
  InterruptGuard(Runnable cancel) {
    hook = new Thread(() -> stop(cancel), "korridor-interrupt");
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException toldBeforeTheWorkBegan) {
      interrupted = true;
      cancel.run();
    }
  }

  /** Whether the process was told to stop. */
  boolean interrupted() {
    return interrupted;
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyStopping) {
      // The hook is running and has just been released.
    }
  }

  private void stop(Runnable cancel) {
    interrupted = true;
    cancel.run();
    try {
      closed.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
