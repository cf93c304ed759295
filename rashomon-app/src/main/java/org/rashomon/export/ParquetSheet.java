package org.rashomon.export;

import blue.strategic.parquet.ParquetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** Rows as Parquet; every column is optional. Written by way of a temporary file. */
final class ParquetSheet implements Sheet {
  private final List<Column> columns;
  private final OutputStream out;
  private final Path folder;
  private final Path file;
  private final ParquetWriter<List<Object>> writer;

  ParquetSheet(List<Column> columns, OutputStream out) throws IOException {
    this.columns = List.copyOf(columns);
    this.out = out;
    this.folder = Files.createTempDirectory("rashomon-parquet");
    this.file = folder.resolve("rows.parquet");
    this.writer =
        ParquetWriter.writeFile(
            schema(columns),
            file.toFile(),
            (row, to) -> {
              for (int i = 0; i < row.size(); i++) {
                if (row.get(i) != null) {
                  to.write(this.columns.get(i).name(), row.get(i));
                }
              }
            });
  }

  private static MessageType schema(List<Column> columns) {
    List<Type> types = new ArrayList<>();
    for (Column column : columns) {
      types.add(
          switch (column.kind()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(column.name());
            case WHOLE -> Types.optional(PrimitiveTypeName.INT32).named(column.name());
            case DECIMAL -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
          });
    }
    return new MessageType("rows", types);
  }

  @Override
  public void row(List<Object> cells) throws IOException {
    writer.write(cells);
  }

  @Override
  public void close() throws IOException {
    writer.close();
    Files.copy(file, out);
    Files.delete(file);
    Files.delete(folder);
    out.flush();
  }
}
