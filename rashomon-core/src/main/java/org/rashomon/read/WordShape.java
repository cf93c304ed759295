package org.rashomon.read;

/**
 * How a word is written: the encoder reads lower case only, so the network is told the shape of
 * each word beside it. The numbers are those the network was trained with ({@code
 * training/wordpiece.py}).
 */
final class WordShape {
  private static final int LOWER = 1;
  private static final int TITLE = 2;
  private static final int UPPER = 3;
  private static final int INITIAL = 4;
  private static final int MIXED = 5;
  private static final int DIGITS = 6;
  private static final int DIGITS_LOWER = 7;
  private static final int DIGITS_UPPER = 8;
  private static final int PUNCTUATION = 9;
  private static final int ABBREVIATION = 10;

  private WordShape() {}

  /** The number of the word's shape; 0 stands for no word and never comes out of here. */
  static int of(String word) {
    int[] types = word.codePoints().map(Character::getType).toArray();
    int letters = 0;
    int upper = 0;
    int digits = 0;
    boolean firstUpper = false;
    for (int type : types) {
      if (isUpper(type)) {
        firstUpper |= letters == 0;
        upper++;
      }
      letters += isLetter(type) ? 1 : 0;
      digits += isNumber(type) ? 1 : 0;
    }
    if (letters == 0) {
      return digits > 0 ? DIGITS : PUNCTUATION;
    }
    if (digits > 0) {
      return upper > 0 ? DIGITS_UPPER : DIGITS_LOWER;
    }
    return ofLetters(word, letters, upper, firstUpper);
  }

  private static int ofLetters(String word, int letters, int upper, boolean firstUpper) {
    if (upper == 0) {
      return LOWER;
    }
    if (upper == letters) {
      if (letters == 1) {
        return INITIAL;
      }
      return word.indexOf('.') >= 0 ? ABBREVIATION : UPPER;
    }
    return firstUpper && upper == 1 ? TITLE : MIXED;
  }

  private static boolean isUpper(int type) {
    return type == Character.UPPERCASE_LETTER || type == Character.TITLECASE_LETTER;
  }

  private static boolean isLetter(int type) {
    return isUpper(type)
        || type == Character.LOWERCASE_LETTER
        || type == Character.MODIFIER_LETTER
        || type == Character.OTHER_LETTER;
  }

  private static boolean isNumber(int type) {
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
