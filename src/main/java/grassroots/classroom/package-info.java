/**
 * The teaching page: two worlds of one seed, live in a browser. It drives runs and reads them through {@code simulation},
 * changes them by dated policies alone, and draws nothing that the model did not record.
 */
package grassroots.classroom;
