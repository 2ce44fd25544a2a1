package dev.iskra.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/// A file that is written to on a [SteppedDisk]: each piece of it is a step, so that a file may
/// be left with a part of what it was to hold.
record SteppedChannel(SeekableByteChannel channel, SteppedDisk.Steps steps, Path path)
    implements SeekableByteChannel {
  @Override
  public int read(ByteBuffer into) throws IOException {
    return channel.read(into);
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    int half = bytes.remaining() / 2;
    ByteBuffer first = bytes.slice(bytes.position(), half);
    bytes.position(bytes.position() + channel.write(first));
    steps.before("write the other half of " + path);
    return half + channel.write(bytes);
  }

  @Override
  public long position() throws IOException {
    return channel.position();
  }

  @Override
  public SeekableByteChannel position(long place) throws IOException {
    channel.position(place);
    return this;
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public SeekableByteChannel truncate(long size) throws IOException {
    channel.truncate(size);
    return this;
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
