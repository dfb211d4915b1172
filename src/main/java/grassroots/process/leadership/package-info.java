/**
 * Tables at which communities and districts bring others behind a matter. Knows no outcome, only who comes, what it costs and
 * what is settled there.
 */
package grassroots.process.leadership;
