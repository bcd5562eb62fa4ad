package dev.turboapi;

/**
 * How much is taken of a form, beside the limit of its body. Immutable.
 *
 * <p>More than so many files, fields or bytes of a field, headers or boundary are a bad request
 * (400), as in FastAPI; a larger file is 413.
 *
 * @param files how many files, from 0. Default 1,000.
 * @param fields how many fields that are no files, from 0. Default 1,000.
 * @param fieldSize bytes of a field, from 0; where a form is urlencoded, of its name and value as
 *     sent. Default 1 MiB.
 * @param fileSize bytes of a file, from 0. Default 16 MiB.
 * @param fileMemory bytes of a file that are kept in memory, from 0; a larger one goes into a
 *     temporary file. Default 1 MiB.
 * @param partHeaders how many headers a part of a multipart form has, from 1. Default 8.
 * @param partHeaderSize bytes of such a header, from 1. Default 4,224.
 * @param boundary bytes of the boundary between such parts, from 1. Default 256.
 * @see <a href="https://www.starlette.io/requests/#request-files">Starlette, Request Files</a>
 */
public record FormLimits(
    int files,
    int fields,
    int fieldSize,
    int fileSize,
    int fileMemory,
    int partHeaders,
    int partHeaderSize,
    int boundary) {

  /**
   * @throws IllegalArgumentException if one of them is out of range, naming it
   */
  public FormLimits {
    Ranges.check("files", files, 0, Integer.MAX_VALUE);
    Ranges.check("fields", fields, 0, Integer.MAX_VALUE);
    Ranges.check("fieldSize", fieldSize, 0, Integer.MAX_VALUE);
    Ranges.check("fileSize", fileSize, 0, Integer.MAX_VALUE);
    Ranges.check("fileMemory", fileMemory, 0, Integer.MAX_VALUE);
    Ranges.check("partHeaders", partHeaders, 1, Integer.MAX_VALUE);
    Ranges.check("partHeaderSize", partHeaderSize, 1, Integer.MAX_VALUE);
    Ranges.check("boundary", boundary, 1, Integer.MAX_VALUE);
  }

  /** Begins with the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** What an application changes of the defaults. Not thread-safe. */
  public static final class Builder {
    private int files = 1000;
    private int fields = 1000;
    private int fieldSize = 1 << 20;
    private int fileSize = 16 << 20;
    private int fileMemory = 1 << 20;
    private int partHeaders = 8;
    private int partHeaderSize = 4096 + 128;
    private int boundary = 256;

    private Builder() {}

    /** How many files, from 0. */
    public Builder files(int files) {
      this.files = files;
      return this;
    }

    /** How many fields that are no files, from 0. */
    public Builder fields(int fields) {
      this.fields = fields;
      return this;
    }

    /** Bytes of a field, from 0. */
    public Builder fieldSize(int fieldSize) {
      this.fieldSize = fieldSize;
      return this;
    }

    /** Bytes of a file, from 0. */
    public Builder fileSize(int fileSize) {
      this.fileSize = fileSize;
      return this;
    }

    /** Bytes of a file that are kept in memory, from 0. */
    public Builder fileMemory(int fileMemory) {
      this.fileMemory = fileMemory;
      return this;
    }

    /** How many headers a part has, from 1. */
    public Builder partHeaders(int partHeaders) {
      this.partHeaders = partHeaders;
      return this;
    }

    /** Bytes of a header of a part, from 1. */
    public Builder partHeaderSize(int partHeaderSize) {
      this.partHeaderSize = partHeaderSize;
      return this;
    }

    /** Bytes of the boundary, from 1. */
    public Builder boundary(int boundary) {
      this.boundary = boundary;
      return this;
    }

    /**
     * The limits as they are now.
     *
     * @throws IllegalArgumentException if one of them is out of range, naming it
     */
    public FormLimits build() {
      return new FormLimits(
          files, fields, fieldSize, fileSize, fileMemory, partHeaders, partHeaderSize, boundary);
    }
  }
}
