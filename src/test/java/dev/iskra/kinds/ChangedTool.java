package dev.iskra.kinds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The tool loaded a second time, with one of its data files changed in memory. Its classes are
/// its own, so what they keep of the data is of the changed ones.
final class ChangedTool extends ClassLoader {
  private final String file;
  private final UnaryOperator<String> change;

  /// @param file the name of the resource
  ChangedTool(String file, UnaryOperator<String> change) {
    super(ChangedTool.class.getClassLoader());
    this.file = file;
    this.change = change;
  }

  /// What a class of ours says in there.
  String ask(Class<? extends UnaryOperator<String>> who, String what)
      throws ReflectiveOperationException {
    Object there = loadClass(who.getName()).getDeclaredConstructor().newInstance();
    @SuppressWarnings("unchecked")
    UnaryOperator<String> one = (UnaryOperator<String>) there;
    return one.apply(what);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith("dev.iskra.")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known == null ? findClass(name) : known;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    try (@Nullable InputStream in = super.getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    InputStream in = super.getResourceAsStream(name);
    if (in == null || !name.equals(file)) {
      return in;
    }
    try (in) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String changed = change.apply(text);
      if (changed.equals(text)) {
        throw new IllegalStateException("nothing is changed in " + file);
      }
      return new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
