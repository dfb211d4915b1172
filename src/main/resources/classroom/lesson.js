// The panel of the lessons: prediction first, then the experiment, then what the run shows and what to doubt.

import {LESSONS, Reading} from './lessons.js';
import {element} from './near.js';
import {difference, number, of, say, tongue, unit} from './words.js';

/** A number of a lesson in words: the first week of something, a difference in one year and the next, points, or a share. */
function more(kind, value) {
  switch (kind) {
    case 'week': return value === Infinity ? say('notWithin') : say('fromWeek', value);
    case 'years': return value.map(year => difference(year, '')).join(' → ');
    case 'points': return difference(value, 'share');
    default: return number(value, 'share');
  }
}

const speak = pair => pair[tongue() === 'zh' ? 1 : 0];

export class Lesson {
  constructor(panel, menu, room) {
    Object.assign(this, {panel, menu, room, n: -1, votes: [], running: -1, results: []});
    menu.addEventListener('change', () => this.open(Number(menu.value)));
  }

  /** The menu in the language of the page. */
  name() {
    this.menu.replaceChildren(new Option(say('noLesson'), -1), ...LESSONS.map((l, n) => new Option(`${n + 1} · ${speak(l.title)}`, n)));
    this.menu.value = this.n;
    this.draw();
  }

  open(n) {
    Object.assign(this, {n, votes: n < 0 ? [] : LESSONS[n].options.map(() => 0), running: -1, results: []});
    this.draw();
    if (n >= 0) {
      this.panel.querySelector('h2').focus();
    }
  }

  draw() {
    this.panel.hidden = this.n < 0;
    if (this.n < 0) {
      return;
    }
    const lesson = LESSONS[this.n];
    const head = element('h2', `${say('lesson', this.n + 1)} · ${speak(lesson.title)}`);
    head.tabIndex = -1;
    this.run = element('button', this.results.length === lesson.experiments.length ? say('again') : say('runExperiment'), 'primary');
    this.run.addEventListener('click', () => this.start());
    this.state = element('p', '', 'hint');
    this.state.setAttribute('role', 'status');
    this.found = element('div');
    const leave = element('button', say('leaveLesson'));
    leave.addEventListener('click', () => { this.open(-1); this.menu.value = -1; this.menu.focus(); });
    this.panel.replaceChildren(head, element('p', speak(lesson.question), 'ask'), this.prediction(lesson), this.experiment(lesson), this.run, ' ', leave, this.state, this.found);
    this.ready();
    this.show();
  }

  prediction(lesson) {
    const box = element('fieldset', null, 'prediction');
    box.append(element('legend', say('predict')));
    lesson.options.forEach((option, i) => {
      const label = element('label');
      const hands = element('input');
      Object.assign(hands, {type: 'number', min: 0, max: 999, value: this.votes[i], className: 'hands'});
      hands.setAttribute('aria-label', say('hands') + ': ' + speak(option));
      hands.addEventListener('input', () => { this.votes[i] = Math.max(0, Math.floor(Number(hands.value) || 0)); this.ready(); });
      label.append(hands, element('span', speak(option)));
      label.dataset.option = i;
      box.append(label);
    });
    return box;
  }

  experiment(lesson) {
    const list = element('p', null, 'hint');
    list.textContent = say('experiment', lesson.weeks) + ' ' + lesson.experiments.map(e => speak(e.label)).join(tongue() === 'zh' ? '；' : '; ');
    return list;
  }

  ready() {
    const asked = this.votes.some(v => v > 0);
    this.run.disabled = !asked || this.running >= 0;
    this.state.textContent = this.running >= 0 ? say('runs', this.running + 1, LESSONS[this.n].experiments.length) : asked ? '' : say('predictFirst');
  }

  /** Both worlds go back to the end of the warm-up; the levers of the lesson are moved; time runs. */
  async start() {
    this.results = [];
    this.room.show(LESSONS[this.n]);
    await this.next(0);
  }

  async next(e) {
    const lesson = LESSONS[this.n];
    this.running = e;
    this.before = this.room.run();
    this.ready();
    this.until = lesson.experiments[e].ends ?? lesson.weeks;
    if (!await this.room.begin(lesson.experiments[e].levers, this.until * 7 - 1)) {
      this.running = -1;
      this.ready();
    }
  }

  /** Looks whether the experiment is over. */
  seen(picture, seen, metrics) {
    if (this.running < 0 || picture.run === this.before || picture.state === 'WARMING' || this.n < 0) {
      return;
    }
    const lesson = LESSONS[this.n];
    if (picture.day < this.until * 7 - 1) {
      return;
    }
    if (this.until < lesson.weeks) {
      this.until = lesson.weeks;
      this.room.goOn(this.until * 7 - 1);
      return;
    }
    this.results.push(new Reading(lesson.experiments[this.running].label, [...seen.keys], picture.firstWeek, [...seen.with], [...seen.without], metrics));
    const next = this.running + 1;
    this.running = -1;
    if (next < lesson.experiments.length) {
      this.next(next);
    } else {
      this.draw();
    }
  }

  show() {
    const lesson = LESSONS[this.n];
    this.found.replaceChildren();
    if (this.results.length < lesson.experiments.length) {
      return;
    }
    const held = lesson.holds(this.results);
    this.panel.querySelectorAll('[data-option]').forEach(label => label.classList.toggle('held', Number(label.dataset.option) === held));
    const total = this.votes.reduce((a, b) => a + b, 0);
    this.found.append(element('h3', say('runShows')),
      element('p', held < 0 ? say('noneHeld') : say('held', speak(lesson.options[held]), this.votes[held], total), 'held'),
      this.table(lesson));
    if (lesson.more) {
      this.found.append(element('p', speak(lesson.moreTitle) + ': ' + lesson.more(this.results).map(m => `${speak(m.label)} ${more(lesson.moreIs, m.value)}`).join(tongue() === 'zh' ? '；' : '; '), 'more'));
    }
    this.found.append(element('p', speak(lesson.shows)), element('h3', say('doubt')), element('p', speak(lesson.doubt)));
  }

  table(lesson) {
    const table = element('table', null, 'near');
    const head = element('tr');
    head.append(element('td'), ...[say('without'), ...this.results.map(r => speak(r.label))].map(words => { const th = element('th', words); th.scope = 'col'; return th; }));
    table.append(head);
    const from = lesson.weeks - 13;
    lesson.charts.filter(key => this.results[0].keys.includes(key)).forEach(key => {
      const metric = this.results[0].metrics.find(m => m.key === key);
      const row = element('tr');
      const name = element('th', `${of(metric.label)} ${unit(metric) ? '(' + unit(metric) + ')' : ''}`);
      name.scope = 'row';
      row.append(name, element('td', number(this.results[0].without(key, from, lesson.weeks - 1), metric.unit)), ...this.results.map(r =>
        element('td', `${number(r.with(key, from, lesson.weeks - 1), metric.unit)} (${difference(r.gap(key, from, lesson.weeks - 1), metric.unit)})`)));
      table.append(row);
    });
    table.append(Object.assign(element('caption', say('lastQuarter')), {}));
    return table;
  }
}
