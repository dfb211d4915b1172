// What the pages of a class share: looking again and again, moves in words, and differences to the world left alone.

import {ask, order} from './api.js';
import {difference, fill, number, of, say, speak, tongue, unit} from './words.js';

const LOOK = 1000;
const SLOWER = 3000;
const $ = id => document.getElementById(id);

/** A page of a class: asks for the class every second, and shows it; goes on by itself when the program is back. */
export class ClassPage {
  constructor(show, name) {
    this.show = show;
    this.name = name;
    this.seen = null;
  }

  begin() {
    speak(new URLSearchParams(location.search).get('lang') ?? localStorage.getItem('grassroots.lang') ?? (navigator.language.startsWith('zh') ? 'zh' : 'en'));
    $('language').addEventListener('click', () => { speak(tongue() === 'zh' ? 'en' : 'zh'); localStorage.setItem('grassroots.lang', tongue()); this.words(); });
    $('enter').addEventListener('submit', event => { event.preventDefault(); this.enter(); });
    this.words();
    this.look();
  }

  words() {
    fill();
    $('language').textContent = tongue() === 'zh' ? 'English' : '中文';
    $('language').lang = tongue() === 'zh' ? 'en' : 'zh';
    this.name();
    if (this.seen) {
      this.show(this.seen);
    }
  }

  async enter() {
    await this.tell('enter', {code: $('code').value});
    await this.again();
  }

  /** Looks once. */
  async again() {
    try {
      this.seen = await ask('/api/class');
      $('enter').hidden = true;
      await this.show(this.seen);
      this.trouble(this.seen.trouble ? of(this.seen.trouble) : this.seen.unwritten ? say('unwritten') : '', 'program');
    } catch (fault) {
      if (fault.status === 401) {
        $('enter').hidden = false;
        this.trouble('', 'program');
        this.show(null);
      } else {
        this.trouble(fault.words ? of(fault.words) : say('lost'), 'program');
      }
    }
  }

  async look() {
    await this.again();
    setTimeout(() => this.look(), document.hidden ? SLOWER : LOOK);
  }

  /** Tells the program something; whether it was taken. */
  async tell(name, said = {}) {
    try {
      await order('class/' + name, said);
      this.trouble('', 'order');
      return true;
    } catch (fault) {
      this.trouble(fault.words ? of(fault.words) : say('lost'), 'order');
      return false;
    }
  }

  /** Says what is wrong; what an order met with stays for a while. */
  trouble(words, whose) {
    const box = $('trouble');
    if (whose === 'program' && words === '' && box.dataset.of === 'order' && performance.now() < Number(box.dataset.until)) {
      return;
    }
    box.textContent = words;
    box.hidden = words === '';
    box.dataset.of = whose;
    box.dataset.until = performance.now() + 8000;
  }
}

/** The quarter and what it waits for, in words. */
export function phaseWords(seen) {
  const taken = seen.townships.filter(t => t.name);
  const asked = taken.filter(t => t.asked).length;
  const words = say('phase' + seen.phase, asked, taken.length);
  if (seen.phase !== 'OPEN') {
    return words;
  }
  const waits = seen.played === 0 && !seen.closed && taken.length < seen.townships.length;
  return words + ' ' + say(seen.begins ? 'beginsNow' : !seen.automatic ? 'teacherBegins' : waits ? 'firstWaits' : 'beginsThen');
}

/** What was decided, in words. */
export function moveWords(move) {
  return say('moveWords', move.staff, number(move.gate, 'share'), move.meetings);
}

/** A table of one township: left alone, with its own decisions, and the difference. */
export function table(metrics, without, withThem) {
  const rows = metrics.map((metric, m) => row('td', [named(metric), number(without[m], metric.unit), number(withThem[m], metric.unit), gap(metric, withThem[m], without[m])]));
  const made = document.createElement('table');
  made.className = 'near';
  const head = document.createElement('thead');
  head.append(row('th', [say('measure'), say('leftAlone'), say('decidedWorld'), say('difference')]));
  const body = document.createElement('tbody');
  body.append(...rows);
  made.append(head, body);
  return made;
}

/** A metric by its name, with the unit where that is more than a share or an index. */
export function named(metric) {
  const plain = metric.unit === 'share' || metric.unit.startsWith('index');
  return of(metric.label) + (plain ? '' : ` (${unit(metric)})`);
}

/** A row of a table from texts and nodes, its first cell a heading. */
export function row(kind, cells) {
  const line = document.createElement('tr');
  line.append(...cells.map((cell, n) => {
    const made = document.createElement(n === 0 ? 'th' : kind);
    made.scope = kind === 'th' ? 'col' : n === 0 ? 'row' : '';
    if (!made.scope) {
      made.removeAttribute('scope');
    }
    made.append(cell);
    return made;
  }));
  return line;
}

/** A difference, coloured by whether it is better or worse. */
export function gap(metric, now, other) {
  const mark = document.createElement('b');
  if (now === null || other === null) {
    mark.textContent = '–';
    mark.className = 'plain';
    return mark;
  }
  const value = now - other;
  const good = metric.better === 'UP' ? 1 : metric.better === 'DOWN' ? -1 : 0;
  const small = Math.abs(value) < metric.matters / 2;
  mark.className = small || good === 0 ? 'plain' : good * value > 0 ? 'good' : 'bad';
  const words = difference(value, metric.unit);
  mark.textContent = Math.abs(value) < 1e-9 ? '=' : Math.abs(value) < metric.matters / 20 || !/[1-9]/.test(words) ? '≈ 0' : words;
  mark.title = Math.abs(value) < 1e-9 ? say('same') : unit(metric);
  return mark;
}
