// The levers, built from what the program says of each: group, unit, range, default, cost and failure.

import {order} from './api.js';
import {number, of, say, unit} from './words.js';

/** Levers that townships decide on in a class. */
const TOWNSHIPS = ['sinking', 'admission-list', 'deliberation'];
const PAUSE = 150;

export class Levers {
  constructor(holder, book, move) {
    this.holder = holder;
    this.book = book;
    this.move = move;
    this.rows = new Map();
  }

  /** Draws every lever anew, in the language of the page. */
  draw() {
    const open = new Set([...this.holder.querySelectorAll('details.group[open]')].map(d => d.dataset.group));
    const groups = new Map();
    this.book.levers.forEach(lever => groups.set(lever.group, [...(groups.get(lever.group) ?? []), lever]));
    this.rows.clear();
    this.holder.replaceChildren(...[...groups.entries()].map(([key, levers], n) => {
      const group = document.createElement('details');
      group.className = 'group';
      group.dataset.group = key;
      group.open = open.has(key) || open.size === 0 && n === 0;
      const head = document.createElement('summary');
      head.append(of(levers[0].groupLabel));
      group.append(head, ...levers.map(lever => this.lever(lever)));
      return group;
    }));
  }

  lever(lever) {
    const box = document.createElement('fieldset');
    box.className = 'lever';
    if (TOWNSHIPS.includes(lever.key)) {
      box.dataset.decidedBelow = '1';
    }
    const head = document.createElement('legend');
    head.textContent = of(lever.label);
    const about = document.createElement('details');
    about.className = 'about';
    const more = document.createElement('summary');
    more.textContent = say('about');
    about.append(more, this.note(null, lever.meaning), this.note('costs', lever.cost), this.note('fails', lever.failure));
    const parts = {};
    const controls = [...lever.numbers.map(n => this.slider(lever, n, parts)), ...lever.choices.map(c => this.menu(lever, c, parts))];
    const where = document.createElement('p');
    where.className = 'where';
    where.hidden = true;
    const price = document.createElement('p');
    price.className = 'price';
    box.addEventListener('input', () => this.think(lever));
    box.append(head, ...controls, price, where, about);
    this.rows.set(lever.key, {box, parts, where, price});
    return box;
  }

  note(label, text) {
    const line = document.createElement('p');
    if (label) {
      const strong = document.createElement('b');
      strong.textContent = say(label) + ': ';
      line.append(strong);
    }
    line.append(of(text));
    return line;
  }

  slider(lever, entry, parts) {
    const label = document.createElement('label');
    label.className = 'slider';
    const words = document.createElement('span');
    words.textContent = of(entry.meaning) + (entry.unit === 'share' ? '' : ` (${unit(entry)})`);
    const value = document.createElement('output');
    const input = document.createElement('input');
    input.type = 'range';
    input.min = entry.min;
    input.max = entry.max;
    input.step = step(entry.max - entry.min);
    input.name = lever.key + '.' + entry.key;
    input.title = unit(entry);
    const show = () => { value.textContent = number(Number(input.value), entry.unit); };
    input.addEventListener('input', () => { input.dataset.held = '1'; show(); });
    input.addEventListener('change', () => { delete input.dataset.held; this.send(lever); });
    parts[entry.key] = {read: () => Number(input.value), held: () => input.dataset.held, write: v => { input.value = v; show(); }, standard: entry.standard};
    label.append(words, value, input);
    return label;
  }

  menu(lever, entry, parts) {
    const label = document.createElement('label');
    label.className = 'slider';
    const words = document.createElement('span');
    words.textContent = of(entry.meaning);
    const select = document.createElement('select');
    select.name = lever.key + '.' + entry.key;
    select.append(...entry.choices.map(c => new Option(say('choice_' + c), c)));
    select.addEventListener('change', () => this.send(lever));
    parts[entry.key] = {read: () => select.value, held: () => document.activeElement === select, write: v => { select.value = v; }, standard: entry.standard};
    label.append(words, select);
    return label;
  }

  send(lever) {
    const {parts} = this.rows.get(lever.key);
    this.move(lever.key, this.values(parts));
  }

  /** What a lever would cost a year, while it is being moved. */
  think(lever) {
    clearTimeout(this.thinking);
    this.thinking = setTimeout(async () => {
      const {parts, price} = this.rows.get(lever.key);
      try {
        price.textContent = yearly((await order('price', {lever: lever.key, values: this.values(parts)})).yuan);
      } catch {
        price.textContent = '';
      }
    }, PAUSE);
  }

  values(parts) {
    return Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, part.read()]));
  }

  /** Shows every lever as it is set from tomorrow on. */
  show(levers) {
    for (const [key, row] of this.rows) {
      const now = levers[key];
      const words = JSON.stringify(now);
      if (!now || row.shown === words) {
        continue;
      }
      if (Object.values(row.parts).some(part => part.held())) {
        continue;
      }
      row.shown = words;
      clearTimeout(this.thinking);
      row.price.textContent = now.where === 'standard' ? '' : yearly(now.yuan);
      Object.entries(now.values).forEach(([name, value]) => row.parts[name]?.write(value));
      row.box.classList.toggle('on', now.where !== 'standard');
      row.where.hidden = now.where !== 'somewhere';
      row.where.textContent = say('somewhere');
    }
  }
}

function yearly(yuan) {
  return yuan > 0.5 ? say('yearly', Math.round(yuan).toLocaleString('en-US')) : say('noMoney');
}

function step(range) {
  const rough = range / 200;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map(n => n * power).find(s => s >= rough * 0.999);
}
