package grassroots.report;

import java.awt.Color;

/**
 * The name of a line or a layer, at its right end instead of in a legend.
 *
 * @param text the name
 * @param value where the line ends
 * @param colour of the words
 * @param strong whether it is one of the lines the chart is about
 */
record EndLabel(String text, double value, Color colour, boolean strong) {}
