package org.rashomon.resolve.party;

/** What a spelling in the tables is. */
enum NameSort {
  /** A state by its name: "Syria". */
  STATE,
  /** A word for what belongs to a state: "Syrian". */
  ADJECTIVE,
  /** The people of a state: "Syrians". */
  PEOPLE,
  /** A capital or seat that speaks for its state: "Damascus", "the Kremlin". */
  SEAT,
  /** A named organ of a state: "Bundeswehr". */
  FORCE,
  /** An armed group, its wing or its party. */
  GROUP,
  /** A body between states, a coalition, a monitor, a relief organisation. */
  BODY,
  /** A wire agency, newspaper or station. */
  PRESS,
  /** A people that is no state: "Kurdish". */
  FOLK,
  /** One who leads a state or group, and after whom news names it: "Assad". */
  LEADER,
  /** A noun that says what the phrase is: "army", "rebels", "residents". */
  ORGAN,
  /** A person's title. */
  TITLE,
  /** A word that ties one party to another: "-backed", "pro-". */
  LINK;

  /** Whether it names a state in any way. */
  boolean ofState() {
    return this == STATE || this == ADJECTIVE || this == PEOPLE || this == SEAT;
  }

  /** Whether it names some party, rather than saying something of one. */
  boolean namesParty() {
    return this != ORGAN && this != TITLE && this != LINK;
  }
}
