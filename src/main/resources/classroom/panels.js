// A worker's week in both worlds.

import {number, say} from './words.js';

const HOURS = [
  ['hoursUpward', '#c2722f'], ['hoursMeetings', '#dba36a'], ['hoursCases', '#0f766e'], ['hoursVisits', '#6fb3aa'],
  ['hoursOrganizing', '#4a74b4'], ['hoursMediation', '#a9c1e0'], ['hoursTraining', '#b9a4cf'], ['hoursRounds', '#cbd0d8']];

/** Hours to the hundredth: less than a minute is none. */
function rounded(hours) {
  return number(hours === null || hours === undefined ? null : Math.round(hours * 100) / 100, '');
}

/** Two bars of hours by activity, one above the other, with one legend in words. */
export function hours(holder, series) {
  const rows = [['without', series.without.at(-1)], ['with', series.with.at(-1)]];
  const known = HOURS.map(([key, colour]) => [key, colour, series.keys.indexOf(key)]).filter(([, , column]) => column >= 0);
  const all = rows.map(([, row]) => row ? known.reduce((sum, [, , column]) => sum + (row[column] ?? 0), 0) : 0);
  const most = Math.max(1, ...all);
  const bars = rows.map(([world, row], n) => {
    const line = document.createElement('div');
    line.className = 'hours ' + world;
    const name = document.createElement('span');
    name.textContent = say(world);
    const bar = document.createElement('div');
    bar.className = 'bar';
    for (const [key, colour, column] of known) {
      const value = row?.[column] ?? 0;
      const part = document.createElement('i');
      part.style.width = value / most * 100 + '%';
      part.style.background = colour;
      part.title = say('hours_' + key) + ': ' + number(value, '');
      bar.append(part);
    }
    const sum = document.createElement('b');
    sum.textContent = number(all[n], '');
    line.append(name, bar, sum);
    return line;
  });
  const legend = document.createElement('ul');
  legend.className = 'hoursLegend';
  for (const [key, colour, column] of known) {
    const item = document.createElement('li');
    const swatch = document.createElement('i');
    swatch.style.background = colour;
    const [without, withThem] = rows.map(([, row]) => row?.[column]);
    item.append(swatch, `${say('hours_' + key)} ${rounded(without)} → ${rounded(withThem)}`);
    legend.append(item);
  }
  holder.replaceChildren(...bars, legend);
}
