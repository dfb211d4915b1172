/**
 * What community party organizations do to get people to take part. Knows nothing of who follows.
 */
package grassroots.process.mobilization;
