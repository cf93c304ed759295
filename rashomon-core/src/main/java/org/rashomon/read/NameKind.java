package org.rashomon.read;

/** What a name is a name of. {@code PEOPLE}: a state, a nation or an ethnic group. */
public enum NameKind {
  PERSON,
  ORGANISATION,
  PEOPLE,
  PLACE,
  FACILITY,
  WEAPON,
  VEHICLE,
  UNIT,
  EVENT
}
