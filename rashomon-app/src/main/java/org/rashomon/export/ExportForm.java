package org.rashomon.export;

import java.util.Locale;

/** The forms in which a ledger, or what a filter leaves of it, can be written. */
public enum ExportForm {
  JSON("json", "application/json"),
  JSONL("jsonl", "application/x-ndjson; charset=utf-8"),
  CSV("csv", "text/csv; charset=utf-8"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  GEOJSON("geojson", "application/geo+json"),
  PARQUET("parquet", "application/vnd.apache.parquet"),
  CLAIMS("csv", "text/csv; charset=utf-8"),
  ACLED("csv", "text/csv; charset=utf-8"),
  GED("csv", "text/csv; charset=utf-8"),
  PLOVER("jsonl", "application/x-ndjson; charset=utf-8"),
  CEASEFIRES("csv", "text/csv; charset=utf-8"),
  PROV("jsonld", "application/ld+json");

  private final String ending;
  private final String mediaType;

  ExportForm(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** The form of this name in any case, or null. */
  public static ExportForm of(String name) {
    for (ExportForm form : values()) {
      if (form.toString().equals(name.toLowerCase(Locale.ROOT))) {
        return form;
      }
    }
    return null;
  }

  /** The ending of a file of this form, unless another container is asked for. */
  public String ending() {
    return ending;
  }

  /** The media type. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether its rows can go into any container: CSV, Excel, Parquet or JSON Lines. */
  public boolean isTable() {
    return this == CLAIMS || this == ACLED || this == GED || this == CEASEFIRES;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
