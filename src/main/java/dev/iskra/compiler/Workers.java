package dev.iskra.compiler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// Does the same to many files, several at a time, and gives the results in the order of the
/// files.
///
/// @param threads how many at a time, from 1
public record Workers(int threads) {
  /// Fewer files than this are done sooner than threads are started.
  private static final int FEW = 16;

  /// So much room, in bytes, have blocks in blocks as deep as they may be, before the program is
  /// compiled too. A thread takes of it what it needs.
  private static final long STACK = 1L << 25;

  /// A thread that may work on any mod.
  public static Thread thread(Runnable work) {
    return new Thread(null, work, "iskra", STACK);
  }

  /// What `work` makes of each, in the order of `all`.
  ///
  /// Throws [IllegalStateException] with what `work` threw.
  public <T, R> List<R> each(List<T> all, Function<? super T, R> work) {
    return each(all, _ -> 0, work);
  }

  /// The same; the largest are begun first, so that nobody waits for one at the end.
  ///
  /// @param size how much work one is, compared with the others
  public <T, R> List<R> each(
      List<T> all, ToIntFunction<? super T> size, Function<? super T, R> work) {
    if (threads < 2 || all.size() < FEW) {
      return all.stream().<R>map(work).toList();
    }
    List<Integer> order = new ArrayList<>(IntStream.range(0, all.size()).boxed().toList());
    order.sort(Comparator.comparingInt(i -> -size.applyAsInt(all.get(i))));
    AtomicReferenceArray<R> results = new AtomicReferenceArray<>(all.size());
    AtomicInteger next = new AtomicInteger();
    Runnable some =
        () -> {
          for (int at = next.getAndIncrement(); at < all.size(); at = next.getAndIncrement()) {
            int i = order.get(at);
            results.set(i, work.apply(all.get(i)));
          }
        };
    try (ExecutorService pool = Executors.newFixedThreadPool(threads, Workers::thread)) {
      List<Future<?>> futures = new ArrayList<>(threads);
      for (int thread = 0; thread < threads; thread++) {
        futures.add(pool.submit(some));
      }
      for (Future<?> future : futures) {
        future.get();
      }
      return IntStream.range(0, all.size()).mapToObj(results::get).toList();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
