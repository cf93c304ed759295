package org.rashomon.reconcile;

/**
 * Points for what two tellings share and against what parts them. Set by hand, then moved by single
 * points where three small sets of labelled reports (61 reports, 110 events) asked for it and, as
 * far as names go, a half of the incidents of {@code gva}.
 */
final class Points {
  /** Tellings of different reports are one event from this on. */
  static final int ENOUGH = 4;

  /** The same where only a rare name of both reports brought them together. */
  static final int ENOUGH_BY_NAME = 8;

  /** A claim is of a happening its report told before from this on. */
  static final int ENOUGH_WITHIN = 4;

  /** Two groups join where the mean over all pairs of members is at least this. */
  static final int MEAN = 4;

  /** What its report told apart joins only where the pair itself has this. */
  static final int REJOIN = 3;

  /** Days told, next to each other but not the same. */
  static final int DAY_APART = -2;

  /** Days told, of three at most, that meet. */
  static final int SAME_DAYS = 3;

  /** The very same first and last day. */
  static final int EQUAL_DAYS = 3;

  /** Days told, of a month at most, that meet. */
  static final int SAME_MONTH = 2;

  /** One tells the days, the other appeared within three days of them. */
  static final int DATED_JUST_BEFORE = 3;

  /** One tells the days, the other appeared a month later or more. */
  static final int DATED_LONG_BEFORE = -3;

  /** Neither tells a day; the reports are a day apart at most. */
  static final int PUBLISHED_TOGETHER = 3;

  /** The same, three days at most. */
  static final int PUBLISHED_CLOSE = 1;

  /** The same, more than a week. */
  static final int PUBLISHED_WEEK_APART = -3;

  /** The same, more than a month. */
  static final int PUBLISHED_MONTH_APART = -3;

  /** In one report, one is long past and the other tells no day. */
  static final int OLD = -3;

  /** In one report, the later tells a day where none was told. */
  static final int NEW_DAY = -1;

  /** The same town or district. */
  static final int SAME_PLACE = 2;

  /** The same region or country. */
  static final int SAME_REGION = 1;

  /** Places that may be one. */
  static final int NEAR = 2;

  /** A place in the other. */
  static final int PLACE_WITHIN = 1;

  /** Places of different names, of which it isn't known where one lies. */
  static final int OTHER_NAME = -3;

  /** The same, but the reports' stories share their names and rare words. */
  static final int OTHER_NAME_IF_ALIKE = -1;

  /** Sites of other kinds, or parts of the day that can't be one. */
  static final int OTHER_SITE = -6;

  /** The same in one report. */
  static final int OTHER_SITE_WITHIN = -8;

  /** In one report, places that can't be one. */
  static final int PLACE_APART = -12;

  /** The same type, which says what was done. */
  static final int SAME_ACT = 2;

  /** The same type otherwise. */
  static final int SAME_TYPE = 1;

  /** Other types of a family that isn't violence. */
  static final int OTHER_TYPE = -1;

  /** Other types of spoken acts. */
  static final int OTHER_WORDS = -4;

  /** Chemical weapons and another act. */
  static final int CHEMICAL = -6;

  /** A clash and a named act. */
  static final int CLASH_AND_ACT = -5;

  /** A clash and an attack or a toll. */
  static final int CLASH_AND_ATTACK = 1;

  /** Shelling and an air strike. */
  static final int FIRE_AND_STRIKE = 0;

  /** Two named acts. */
  static final int OTHER_ACT = -2;

  /** Two names for something going off. */
  static final int BLASTS = 2;

  /** Actors told on both, none shared. */
  static final int OTHER_ACTORS = -5;

  /** The same of ground, which each of two may say to hold. */
  static final int OTHER_HOLDERS = 0;

  /** An actor shared. */
  static final int SAME_ACTORS = 2;

  /** Targets told on both, none shared. */
  static final int OTHER_TARGETS = -2;

  /** A target shared. */
  static final int SAME_TARGETS = 1;

  /** A party shared in other parts. */
  static final int SHARED_PARTY = 1;

  /** A clash and an act of one of its parties. */
  static final int CLASH_SHARED_PARTY = 1;

  /** A clash and an act of others. */
  static final int CLASH_OTHER_PARTIES = -5;

  /** One speaks of many acts, the other of one. */
  static final int HABIT = -5;

  /** One side's word in both reports. */
  static final int SAME_VOICE = 1;

  /** A violation alleged by one side and by another. */
  static final int OTHER_ACCUSER = -8;

  /** Both speak of a war, in places that may be one. */
  static final int WAR_THERE = 2;

  /** The same number, below 3. */
  static final int SAME_ONE_OR_TWO = 2;

  /** The same number, below 10. */
  static final int SAME_FEW = 0;

  /** The same number, below 1,000. */
  static final int SAME_TENS = 5;

  /** The same number, of 1,000 or more. */
  static final int SAME_THOUSANDS = 4;

  /** One voice in one report gives a greater number that the first excludes. */
  static final int MORE_OF_ONE_VOICE = -6;

  /** The same, a smaller number, which may be part of the first. */
  static final int FEWER_OF_ONE_VOICE = -2;

  /** One number is over ten times the other. */
  static final int TENFOLD = -1;

  /** One number is over one and a half times the other. */
  static final int HALF_AS_MANY_AGAIN = -1;

  /** A number and none ("many"). */
  static final int VAGUE_NUMBER = -1;

  /** Of all longer words of the two sentences, three in five are shared. */
  static final int WORDS_MOST = 4;

  /** A third are. */
  static final int WORDS_MANY = 2;

  /** A fifth are. */
  static final int WORDS_SOME = 3;

  /** Reports with fewer names than this are not compared by them. */
  static final int FEWEST_NAMES = 8;

  /** The names and rare words of two reports' main stories are alike to 50 in a hundred. */
  static final int NAMES_ALL = 14;

  /** To 40. */
  static final int NAMES_MOST = 10;

  /** To 30. */
  static final int NAMES_MANY = 7;

  /** To 25. */
  static final int NAMES_MORE = 5;

  /** To 20. */
  static final int NAMES_SOME = 4;

  /** To 15. */
  static final int NAMES_FEW = 3;

  /** To 10. */
  static final int NAMES_FEWER = -1;

  /** To 5. */
  static final int NAMES_HARDLY = -6;

  /** Less. */
  static final int NAMES_NONE = -8;

  /** Of two reports' main stories both tell ages, and none that the other tells. */
  static final int OTHER_AGES = -4;

  /** The reports are over a month apart, and alike to 40 in a hundred. */
  static final int LATER_MOST = 4;

  /** To 30. */
  static final int LATER_MANY = 2;

  /** To 20. */
  static final int LATER_SOME = 0;

  /** Less. */
  static final int LATER_FEW = -3;

  /** Both tell of one person by full name and age. */
  static final int SAME_PERSON = 8;

  /** Of more than one. */
  static final int SAME_PERSONS = 11;

  /** Both tell of an operation of one name, within a month. */
  static final int SAME_OPERATION = 4;

  /** Both tell of one street, within a month. */
  static final int SAME_STREET = 4;

  /** Both tell of streets, none of them shared. */
  static final int OTHER_STREETS = -1;

  /** From this percent on two reports' stories may be one though days or places told can't. */
  static final int HARDLY_ALIKE = 15;

  /** From this percent on such days or places are likely misread. */
  static final int ALIKE = 30;

  /** From this percent on they are, however far apart. */
  static final int VERY_ALIKE = 40;

  /** The reports are alike, but days or places told can't be one. */
  static final int MISREAD = -3;

  /** The same of reports that are less alike. */
  static final int MISREAD_IF_ALIKE = -7;

  /** The reports are very alike, but the days told are weeks apart. */
  static final int MISREAD_FAR = -5;

  /** It is what the report tells first. */
  static final int MAIN = 1;

  /** Within 200 characters. */
  static final int CLOSE = 3;

  /** Within 600 characters. */
  static final int SAME_PARAGRAPH = 2;

  /** Within 1,500 characters. */
  static final int NEXT_PARAGRAPH = 1;

  /** In the same sentence. */
  static final int SAME_SENTENCE = 3;

  /** Behind the headline that told it. */
  static final int HEADLINE = 3;

  /** "The attack", and it is the first or latest told. */
  static final int SAID_TO_BE_IT = 1;

  /** "The attack", and another was told since. */
  static final int SAID_TO_BE_ONE = 1;

  /** "Another attack". */
  static final int SAID_TO_BE_ANOTHER = -7;

  /** "The offensive", where it was told as one. */
  static final int SAME_HEAD = 2;

  /** An offensive and a blast or a strike. */
  static final int CAMPAIGN_AND_BLOW = -5;

  /** It was done by those who suffered the other, of which it isn't told who did it. */
  static final int OPPOSED = -4;

  /** Another town, if close by. */
  static final int OTHER_TOWN = -5;

  /** It tells nothing of its own, and the other was told last. */
  static final int LEANS = 3;

  /** It tells a day and a place, the other neither. */
  static final int NEW_SETTING = -4;

  /** It stands in the paragraph where the other was told last. */
  static final int PARAGRAPH = 1;

  /** One voice says that one side took it and another held it. */
  static final int CHANGED_HANDS = -5;

  private Points() {}
}
