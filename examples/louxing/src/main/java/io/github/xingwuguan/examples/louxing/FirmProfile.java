package io.github.xingwuguan.examples.louxing;

/**
 * What a property enterprise is like (企业画像); all that is said of it anywhere is drawn from this.
 *
 * @param number from 1
 * @param quality 0 to 1, how well it works
 * @param grade its credit grade of 2024: A, B, C or D
 */
record FirmProfile(int number, double quality, String grade) {
    String id() {
        return "firm-" + Names.digits(number, 3);
    }
}
