/**
 * The district's money. Knows no policy lever, only the bills that communities and townships leave.
 */
package grassroots.process.funds;
