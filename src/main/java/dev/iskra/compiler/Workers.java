package dev.iskra.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Does the same to many files, several at a time, and gives the results in the order of the
/// files.
public final class Workers {
  /// Fewer files than this are done sooner than threads are started.
  private static final int FEW = 16;

  private final int threads;

  /// @param threads how many at a time, from 1
  public Workers(int threads) {
    this.threads = threads;
  }

  /// What `work` makes of each, in the order of `all`.
  ///
  /// Throws [IllegalStateException] with what `work` threw.
  public <T, R> List<R> each(List<T> all, Function<? super T, R> work) {
    if (threads < 2 || all.size() < FEW) {
      return all.stream().<R>map(work).toList();
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<R>> futures = new ArrayList<>(all.size());
      all.forEach(one -> futures.add(pool.submit(() -> work.apply(one))));
      List<R> results = new ArrayList<>(all.size());
      for (Future<R> future : futures) {
        results.add(future.get());
      }
      return List.copyOf(results);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
