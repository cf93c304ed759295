package org.rashomon.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Documents that claims are coded on by hand (a PDF, a picture), as files beside the ledger: each
 * under its SHA-256, so that it can be told when one was changed.
 */
public final class Documents {
  private static final List<String> ENDINGS = List.of("pdf", "png", "jpg", "gif", "webp");

  private final Path folder;

  /** Those in a folder; it is made with the first. */
  public Documents(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps a document; one that is there already is left alone.
   *
   * @return its SHA-256 in hex digits
   * @throws IllegalArgumentException where its bytes are of no kind that is kept
   */
  public String keep(byte[] bytes) throws IOException {
    String ending = ending(bytes);
    if (ending == null) {
      throw new IllegalArgumentException("it is no PDF and no picture (PNG, JPEG, GIF, WebP)");
    }
    String sum = sum(bytes);
    Files.createDirectories(folder);
    Path file = folder.resolve(sum + "." + ending);
    if (!Files.exists(file)) {
      Path part = folder.resolve(sum + ".part");
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return sum;
  }

  /** The file of a document, or null where there is none. */
  public Path file(String sum) {
    if (sum == null || !sum.matches("[0-9a-f]{64}")) {
      return null;
    }
    return ENDINGS.stream()
        .map(ending -> folder.resolve(sum + "." + ending))
        .filter(Files::exists)
        .findFirst()
        .orElse(null);
  }

  /** Whether the file still holds what was kept. */
  public boolean isSound(String sum) throws IOException {
    Path file = file(sum);
    return file != null && sum(Files.readAllBytes(file)).equals(sum);
  }

  /** By its first bytes, never by its name. */
  private static String ending(byte[] bytes) {
    String head = HexFormat.of().formatHex(bytes, 0, Math.min(12, bytes.length));
    if (head.startsWith("25504446")) {
      return "pdf";
    }
    if (head.startsWith("89504e470d0a1a0a")) {
      return "png";
    }
    if (head.startsWith("ffd8ff")) {
      return "jpg";
    }
    if (head.startsWith("47494638")) {
      return "gif";
    }
    return head.startsWith("52494646") && head.endsWith("57454250") ? "webp" : null;
  }

  private static String sum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
