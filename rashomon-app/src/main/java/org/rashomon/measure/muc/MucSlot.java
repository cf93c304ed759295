package org.rashomon.measure.muc;

import java.util.Arrays;
import java.util.Optional;

/**
 * The slots of a MUC-4 template that are scored, in the order and with the numbers of the 1992 task
 * documentation. Slots 0 (message) and 1 (template) index a template and are no slots here.
 */
public enum MucSlot {
  DATE(2, "INCIDENT: DATE", Kind.DATE),
  LOCATION(3, "INCIDENT: LOCATION", Kind.LOCATION),
  TYPE(4, "INCIDENT: TYPE", Kind.SET),
  STAGE(5, "INCIDENT: STAGE OF EXECUTION", Kind.SET),
  INSTRUMENT_ID(6, "INCIDENT: INSTRUMENT ID", Kind.STRING),
  INSTRUMENT_TYPE(7, "INCIDENT: INSTRUMENT TYPE", Kind.SET),
  CATEGORY(8, "PERP: INCIDENT CATEGORY", Kind.SET),
  PERP_INDIVIDUAL(9, "PERP: INDIVIDUAL ID", Kind.STRING),
  PERP_ORGANIZATION(10, "PERP: ORGANIZATION ID", Kind.STRING),
  PERP_CONFIDENCE(11, "PERP: ORGANIZATION CONFIDENCE", Kind.SET),
  PHYS_ID(12, "PHYS TGT: ID", Kind.STRING),
  PHYS_TYPE(13, "PHYS TGT: TYPE", Kind.SET),
  PHYS_NUMBER(14, "PHYS TGT: NUMBER", Kind.NUMBER),
  PHYS_NATION(15, "PHYS TGT: FOREIGN NATION", Kind.SET),
  PHYS_EFFECT(16, "PHYS TGT: EFFECT OF INCIDENT", Kind.SET),
  PHYS_TOTAL(17, "PHYS TGT: TOTAL NUMBER", Kind.NUMBER),
  HUM_NAME(18, "HUM TGT: NAME", Kind.STRING),
  HUM_DESCRIPTION(19, "HUM TGT: DESCRIPTION", Kind.STRING),
  HUM_TYPE(20, "HUM TGT: TYPE", Kind.SET),
  HUM_NUMBER(21, "HUM TGT: NUMBER", Kind.NUMBER),
  HUM_NATION(22, "HUM TGT: FOREIGN NATION", Kind.SET),
  HUM_EFFECT(23, "HUM TGT: EFFECT OF INCIDENT", Kind.SET),
  HUM_TOTAL(24, "HUM TGT: TOTAL NUMBER", Kind.NUMBER);

  /** How a slot's fills are written and compared. */
  enum Kind {
    STRING,
    SET,
    NUMBER,
    DATE,
    LOCATION
  }

  private final int number;
  private final String label;
  private final Kind kind;

  MucSlot(int number, String label, Kind kind) {
    this.number = number;
    this.label = label;
    this.kind = kind;
  }

  /** The slot's number in the template, 2 to 24. */
  public int number() {
    return number;
  }

  /** The slot's name as a template writes it, such as {@code PHYS TGT: ID}. */
  public String label() {
    return label;
  }

  Kind kind() {
    return kind;
  }

  static Optional<MucSlot> numbered(int number) {
    return Arrays.stream(values()).filter(slot -> slot.number == number).findFirst();
  }
}
