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

  /// So many are handed to a thread at once; more, and the last ones would be waited for.
  private static final int MOST = 16;

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
      int most = Math.clamp(all.size() / (threads * 8L), 1, MOST);
      List<Future<List<R>>> futures = new ArrayList<>(all.size() / most + 1);
      for (int i = 0; i < all.size(); i += most) {
        List<T> some = all.subList(i, Math.min(i + most, all.size()));
        futures.add(pool.submit(() -> some.stream().<R>map(work).toList()));
      }
      List<R> results = new ArrayList<>(all.size());
      for (Future<List<R>> future : futures) {
        results.addAll(future.get());
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
