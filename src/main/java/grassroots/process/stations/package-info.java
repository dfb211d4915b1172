/**
 * Stations for new-employment groups and the reports they bring. Knows nothing of how hazards become incidents.
 */
package grassroots.process.stations;
