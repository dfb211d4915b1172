// Live charts of both worlds: the lines, and below them the difference as a curve of its own.

import uPlot from './uplot.js';
import {difference, number, of, say, unit} from './words.js';

const TEAL = '#0f766e';
const GREY = '#6b7280';
const RUST = '#b45309';
const LINE = '#e5e7eb';
const INK = '#4b5563';
const FONT = '11px system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif';
/** What happens once in a month. */
const MONTHLY = ['turnouts', 'hoursOrganizing'];

/** One metric: title that says what is seen, two lines, the difference. */
export class Chart {
  constructor(holder, n, book, key, chosen) {
    this.book = book;
    this.n = n;
    this.root = document.createElement('figure');
    this.root.className = 'chart';
    this.select = document.createElement('select');
    this.select.addEventListener('change', () => { this.key = this.select.value; chosen(); });
    this.caption = document.createElement('figcaption');
    this.words = document.createElement('p');
    this.words.className = 'seen';
    this.lines = document.createElement('div');
    this.below = document.createElement('div');
    this.picture = document.createElement('button');
    this.picture.className = 'picture';
    this.picture.textContent = '⤓';
    this.picture.addEventListener('click', () => this.save());
    this.caption.append(this.select, this.picture, this.words);
    this.root.append(this.caption, this.lines, this.below);
    holder.append(this.root);
    this.key = key;
  }

  metric() {
    return this.book.metrics.find(m => m.key === this.key);
  }

  /** Fills the menu with what is recorded. */
  name(keys) {
    const groups = new Map();
    this.book.metrics.filter(m => keys.includes(m.key)).forEach(m => groups.set(m.group, [...(groups.get(m.group) ?? []), m]));
    this.select.replaceChildren(...[...groups.values()].map(members => {
      const group = document.createElement('optgroup');
      group.label = of(members[0].groupLabel);
      group.append(...members.map(m => new Option(of(m.label), m.key, false, m.key === this.key)));
      return group;
    }));
    this.select.value = this.key;
    this.select.setAttribute('aria-label', say('chart', this.n + 1));
    this.picture.title = say('picture');
    this.picture.setAttribute('aria-label', say('picture') + ' · ' + say('chart', this.n + 1));
    this.shown = null;
  }

  /** Saves the chart as it is seen as a picture: title, both worlds, the difference, and which run it is. */
  save() {
    const canvas = picture(this.upper.ctx.canvas, this.lower.ctx.canvas, of(this.metric().label), this.words.textContent, this.note ?? '');
    const link = document.createElement('a');
    link.download = `grassroots-${this.key}.png`;
    link.href = canvas.toDataURL('image/png');
    link.click();
  }

  draw(series) {
    const column = series.keys.indexOf(this.key);
    const metric = this.metric();
    if (column < 0 || !metric) {
      return;
    }
    const withThem = this.values(series.with, column);
    const without = this.values(series.without, column);
    const gap = withThem.map((v, i) => v === null || without[i] === null ? null : v - without[i]);
    this.tell(metric, withThem.at(-1), without.at(-1), gap.at(-1));
    if (this.shown !== this.key + document.documentElement.lang || this.wide !== this.root.clientWidth) {
      this.build(metric);
    }
    this.marks = series.marks;
    this.note = series.note;
    this.end = series.end;
    this.upper.setData([series.x, without, withThem]);
    const good = metric.better === 'UP' ? 1 : metric.better === 'DOWN' ? -1 : 0;
    this.lower.setData([series.x, gap.map(v => v === null ? null : good * v >= 0 ? v : 0), gap.map(v => v === null ? null : good * v < 0 ? v : 0), gap]);
  }

  /** The weeks of a metric; of what comes once in a month the mean of four weeks. */
  values(rows, column) {
    const weeks = rows.map(row => row[column]);
    return !MONTHLY.includes(this.key) ? weeks : weeks.map((_, n) => {
      const month = weeks.slice(Math.max(0, n - 3), n + 1).filter(value => value !== null);
      return month.length === 4 ? month.reduce((sum, value) => sum + value, 0) / 4 : null;
    });
  }

  tell(metric, now, other, gap) {
    const good = metric.better === 'UP' ? 1 : metric.better === 'DOWN' ? -1 : 0;
    const matters = gap !== null && gap !== undefined && /[1-9]/.test(number(gap, metric.unit));
    const verdict = !matters ? say('same') : difference(gap, metric.unit) + (good === 0 ? '' : ' · ' + say(good * gap > 0 ? 'better' : 'worse'));
    const words = `${number(now, metric.unit)} ${unit(metric)}`.trim() + (MONTHLY.includes(this.key) ? say('ofFourWeeks') : '');
    this.words.textContent = `${words}  `;
    const mark = document.createElement('b');
    mark.className = !matters || good === 0 ? 'plain' : good * gap > 0 ? 'good' : 'bad';
    mark.textContent = verdict;
    this.words.append(mark);
    this.root.title = of(metric.meaning);
  }

  build(metric) {
    this.shown = this.key + document.documentElement.lang;
    this.wide = this.root.clientWidth;
    this.upper?.destroy();
    this.lower?.destroy();
    const width = Math.max(220, this.lines.clientWidth || this.wide);
    const marks = plot => this.mark(plot);
    this.upper = plot(this.lines, width, 128, [{stroke: GREY, dash: [5, 4], width: 2}, {stroke: TEAL, width: 2.4}], metric, marks, false);
    this.lower = plot(this.below, width, 58, [
      {stroke: TEAL, fill: TEAL + '55', width: 0}, {stroke: RUST, fill: RUST + '66', width: 0}, {stroke: INK, width: 1.4}], metric, marks, true);
    this.lines.setAttribute('role', 'img');
    this.lines.setAttribute('aria-label', of(metric.label));
    this.below.setAttribute('role', 'img');
    this.below.setAttribute('aria-label', of(metric.label) + ': ' + say('difference'));
  }

  /** A dotted line at each decision, and a wash over the warm-up. */
  mark(u) {
    const {ctx, bbox} = u;
    ctx.save();
    ctx.beginPath();
    ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
    ctx.clip();
    const zero = u.valToPos(0, 'x', true);
    if (zero > bbox.left) {
      ctx.fillStyle = 'rgba(148,163,184,.14)';
      ctx.fillRect(bbox.left, bbox.top, zero - bbox.left, bbox.height);
    }
    ctx.strokeStyle = TEAL;
    ctx.setLineDash([2, 3]);
    for (const week of this.marks ?? []) {
      const x = Math.round(u.valToPos(week, 'x', true)) + 0.5;
      ctx.beginPath();
      ctx.moveTo(x, bbox.top);
      ctx.lineTo(x, bbox.top + bbox.height);
      ctx.stroke();
    }
    ctx.restore();
  }
}

/** One picture of both parts of a chart with their words, on white. */
function picture(upper, lower, title, seen, note) {
  const scale = upper.width / parseFloat(upper.style.width || upper.width);
  const canvas = document.createElement('canvas');
  canvas.width = upper.width;
  canvas.height = upper.height + lower.height + 78 * scale;
  const ctx = canvas.getContext('2d');
  ctx.fillStyle = '#fff';
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  const line = (words, y, size, colour, weight = '') => {
    ctx.fillStyle = colour;
    ctx.font = `${weight} ${size * scale}px system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif`;
    ctx.fillText(words, 8 * scale, y * scale, canvas.width - 16 * scale);
  };
  line(title, 18, 14, '#1f2937', '600');
  line(seen.trim(), 36, 12, '#374151');
  ctx.drawImage(upper, 0, 44 * scale);
  ctx.drawImage(lower, 0, 44 * scale + upper.height);
  const foot = 44 + (upper.height + lower.height) / scale;
  line(`━ ${say('with')}   ╌ ${say('without')}   ${say('difference')} ▾`, foot + 14, 11, '#374151');
  line(note, foot + 28, 9.5, '#6b7280');
  return canvas;
}

/** Four lines: true and measured in both worlds. */
export class Truth {
  constructor(holder) {
    this.holder = holder;
  }

  draw(series) {
    const columns = ['trueResolution', 'measuredResolution'].map(key => series.keys.indexOf(key));
    if (columns.some(c => c < 0)) {
      return;
    }
    if (!this.plot || this.wide !== this.holder.clientWidth || this.lang !== document.documentElement.lang) {
      this.build();
    }
    const of4 = [[series.without, 0], [series.without, 1], [series.with, 0], [series.with, 1]];
    this.plot.setData([series.x, ...of4.map(([rows, c]) => rows.map(row => row[columns[c]]))]);
    const last = of4.map(([rows, c]) => rows.at(-1)?.[columns[c]]);
    this.key.replaceChildren(...[['with', 2, 3], ['without', 0, 1]].map(([world, t, m]) => {
      const item = document.createElement('p');
      item.className = world;
      item.textContent = `${say(world)}: ${say('trueLine')} ${number(last[t], 'share')}, ${say('measuredLine')} ${number(last[m], 'share')}`;
      return item;
    }));
  }

  build() {
    this.holder.replaceChildren();
    this.wide = this.holder.clientWidth;
    this.lang = document.documentElement.lang;
    this.key = document.createElement('div');
    this.key.className = 'truthKey';
    const canvas = document.createElement('div');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', say('truth'));
    this.holder.append(this.key, canvas);
    this.plot = plot(canvas, Math.max(220, this.wide), 170, [
      {stroke: GREY, width: 2}, {stroke: GREY, width: 1.6, dash: [3, 4]}, {stroke: TEAL, width: 2.4}, {stroke: TEAL, width: 1.8, dash: [3, 4]}],
    {unit: 'share'}, () => {}, false);
  }
}

function plot(holder, width, height, lines, metric, marks, differenceOnly) {
  holder.replaceChildren();
  const axis = {stroke: INK, font: FONT, grid: {stroke: LINE, width: 1}, ticks: {show: false}};
  return new uPlot({
    width,
    height,
    padding: [6, 8, 0, 0],
    cursor: {show: false},
    legend: {show: false},
    scales: {x: {time: false}, y: {range: (u, low, high) => range(low, high, differenceOnly)}},
    axes: [
      {...axis, size: differenceOnly ? 0 : 22, show: !differenceOnly, space: 60},
      {...axis, size: 46, space: differenceOnly ? 22 : 30, values: (u, ticks) => ticks.map(v => differenceOnly ? step(v, metric.unit) : number(v, metric.unit))},
    ],
    series: [{}, ...lines.map(line => ({points: {show: false}, spanGaps: true, ...line}))],
    hooks: {drawClear: [marks]},
  }, [[0], ...lines.map(() => [null])], holder);
}

/** A difference on its axis; one too small for its digits is left out, so that only nothing is 0. */
function step(value, unitWords) {
  const words = difference(value, unitWords).replace(/ points|个百分点/, '');
  return value !== 0 && !/[1-9]/.test(words) ? '' : words;
}

function range(low, high, differenceOnly) {
  if (low === null || high === null) {
    return [0, 1];
  }
  if (differenceOnly) {
    const most = Math.max(Math.abs(low), Math.abs(high), 1e-6);
    return [-most * 1.15, most * 1.15];
  }
  const room = Math.max((high - low) * 0.12, Math.abs(high) * 0.01, 1e-6);
  return [low < 0 ? low - room : Math.max(0, low - room), high + room];
}
