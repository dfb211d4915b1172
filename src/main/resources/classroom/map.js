// The tile map: one tile a community, gathered by township, coloured by one metric in both worlds alike.

import {number, of, say, unit} from './words.js';

const LOW = [[180, 83, 9], [233, 162, 100], [247, 226, 190]];
const HIGH = [[247, 226, 190], [190, 220, 205], [95, 170, 152], [15, 118, 110]];
const PLAIN = [[238, 242, 247], [160, 190, 222], [74, 116, 180], [30, 64, 130]];
const SVG = 'http://www.w3.org/2000/svg';
const TILE = 40;
const GAP = 3;

export class TileMap {
  constructor(places, choose) {
    this.places = places;
    this.choose = choose;
    this.chosen = -1;
    this.ranges = {};
    this.worlds = [this.draw('mapWithout'), this.draw('mapWith')];
  }

  /** Draws the tiles of one world, townships in rows of blocks. */
  draw(id) {
    const holder = document.getElementById(id);
    holder.replaceChildren();
    const townships = new Map();
    this.places.forEach((place, n) => {
      townships.set(place.township, [...(townships.get(place.township) ?? []), n]);
    });
    const tiles = [];
    for (const [township, members] of townships) {
      const across = Math.ceil(Math.sqrt(members.length));
      const down = Math.ceil(members.length / across);
      const svg = document.createElementNS(SVG, 'svg');
      svg.setAttribute('viewBox', `0 0 ${across * (TILE + GAP)} ${down * (TILE + GAP)}`);
      svg.style.width = across * (TILE + GAP) + 'px';
      members.forEach((n, k) => {
        const tile = document.createElementNS(SVG, 'rect');
        Object.entries({x: (k % across) * (TILE + GAP) + 1, y: Math.floor(k / across) * (TILE + GAP) + 1, width: TILE, height: TILE, rx: this.places[n].type === 'VILLAGE' ? 14 : 4,
          tabindex: n === 0 ? 0 : -1, role: 'button', 'aria-label': say('community', this.places[n].id)}).forEach(([name, value]) => tile.setAttribute(name, value));
        tile.addEventListener('click', () => this.pick(n));
        tile.addEventListener('keydown', event => this.key(event, n, tiles));
        tiles[n] = tile;
        svg.append(tile);
      });
      const block = document.createElement('div');
      block.className = 'township';
      const label = document.createElement('span');
      label.dataset.township = township;
      block.append(label, svg);
      holder.append(block);
    }
    return tiles;
  }

  key(event, n, tiles) {
    const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    if (step && tiles[n + step]) {
      tiles[n].setAttribute('tabindex', -1);
      tiles[n + step].setAttribute('tabindex', 0);
      tiles[n + step].focus();
      event.preventDefault();
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.pick(n);
      event.preventDefault();
    }
  }

  pick(n) {
    this.chosen = n;
    this.choose(n);
  }

  /** Forgets the colours of another run. */
  forget() {
    this.ranges = {};
  }

  /** Colours both worlds. */
  paint(map, metric) {
    if (!metric || !map.with) {
      return;
    }
    const range = this.range(metric.key, [...map.with, ...map.without]);
    const colours = metric.better === 'NEITHER' ? PLAIN : LOW.slice(0, 2).concat(HIGH);
    [map.without, map.with].forEach((values, world) => values.forEach((value, n) => {
      const tile = this.worlds[world][n];
      if (!tile) {
        return;
      }
      const part = value === null ? null : range[1] > range[0] ? (value - range[0]) / (range[1] - range[0]) : 0.5;
      tile.setAttribute('fill', part === null ? '#fff' : colour(colours, metric.better === 'DOWN' ? 1 - part : part));
      tile.classList.toggle('chosen', n === this.chosen);
      tile.setAttribute('aria-label', say('community', this.places[n].id) + ': ' + of(metric.label) + ' ' + number(value, metric.unit));
    }));
    this.legend(range, colours, metric);
  }

  /** The widest range seen in this run, so that a colour keeps its meaning. */
  range(key, values) {
    const numbers = values.filter(v => v !== null);
    const old = this.ranges[key] ?? [Infinity, -Infinity];
    this.ranges[key] = [Math.min(old[0], ...numbers), Math.max(old[1], ...numbers)];
    return this.ranges[key];
  }

  legend(range, colours, metric) {
    const words = `${metric.key} ${range} ${document.documentElement.lang}`;
    const legend = document.getElementById('legend');
    if (legend.dataset.shown === words) {
      return;
    }
    legend.dataset.shown = words;
    legend.replaceChildren();
    const order = metric.better === 'DOWN' ? [...colours].reverse() : colours;
    const low = document.createElement('span');
    low.textContent = number(range[0], metric.unit);
    const bar = document.createElement('span');
    bar.className = 'ramp';
    bar.style.background = `linear-gradient(90deg, ${order.map(c => `rgb(${c.join(',')})`).join(',')})`;
    const high = document.createElement('span');
    high.textContent = number(range[1], metric.unit) + ' ' + unit(metric);
    legend.append(low, bar, high);
  }

  /** Names of townships in the language of the page. */
  name() {
    document.querySelectorAll('[data-township]').forEach(label => { label.textContent = say('township', label.dataset.township); });
  }
}

function colour(stops, part) {
  const at = Math.max(0, Math.min(1, part)) * (stops.length - 1);
  const low = Math.min(Math.floor(at), stops.length - 2);
  const mixed = stops[low].map((c, i) => Math.round(c + (at - low) * (stops[low + 1][i] - c)));
  return `rgb(${mixed.join(',')})`;
}
