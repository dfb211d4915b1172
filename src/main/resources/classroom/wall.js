// The wall: every township at a glance, and afterwards what each choice did beside the same world left alone.

import {ask} from './api.js';
import {ClassPage, gap, named, phaseWords, row} from './class.js';
import {number, say} from './words.js';

const $ = id => document.getElementById(id);
const page = new ClassPage(show, name);
const tiles = [];
let reviewing = false;
let reviewed = '';
let review = null;

function name() {
  $('view').textContent = say(reviewing ? 'showTiles' : 'showReview');
  reviewed = '';
}

async function show(seen) {
  $('tilesView').hidden = !seen || reviewing;
  $('reviewView').hidden = !seen || !reviewing;
  $('view').hidden = !seen;
  document.querySelector('.codeword').hidden = !seen;
  if (!seen) {
    return;
  }
  $('quarter').textContent = say('quarterOf', Math.min(seen.quarter + 1, seen.quarters), seen.quarters);
  $('phase').textContent = phaseWords(seen);
  document.title = 'Grassroots · ' + $('quarter').textContent;
  $('codeShown').textContent = seen.code;
  $('place').textContent = say('openAt', seen.addresses.join(' · '));
  key();
  seen.townships.forEach((township, n) => tile(n).paint(township, seen));
  await table(seen);
}

function key() {
  $('wallKey').replaceChildren(...[['with', 'decidedWorld'], ['without', 'leftAlone']].map(([line, words]) => {
    const item = document.createElement('span');
    const mark = document.createElement('i');
    mark.className = 'line ' + line;
    item.append(mark, ' ' + say(words));
    return item;
  }), say('reportedKey'));
}

function tile(n) {
  if (!tiles[n]) {
    tiles[n] = new Tile();
    $('tiles').append(tiles[n].root);
  }
  return tiles[n];
}

/** One township. */
class Tile {
  constructor() {
    this.root = document.createElement('article');
    this.head = document.createElement('h2');
    this.who = document.createElement('p');
    this.who.className = 'who';
    this.list = document.createElement('dl');
    this.root.append(this.head, this.who, this.list);
  }

  paint(township, seen) {
    this.root.className = 'tile' + (township.name ? ' taken' : '') + (township.asked ? ' asked' : '');
    this.head.textContent = say('township', township.township);
    const mark = document.createElement('span');
    mark.className = 'mark';
    mark.textContent = !township.name ? '' : township.asked ? '✓ ' + say('hasDecided') : township.here ? say('stillThinking') : say('isAway');
    const who = document.createElement('span');
    who.className = 'whose';
    who.textContent = township.name || say('nobody');
    this.who.replaceChildren(who, mark);
    const at = key => seen.metrics.findIndex(m => m.key === key);
    this.list.replaceChildren(...[['upwardShare', 'tileBurden'], ['trueResolution', 'tileService'], ['trust', 'tileTrust']].flatMap(([metric, label]) => {
      const m = at(metric);
      return m < 0 ? [] : [this.line(seen.metrics[m], say(label), township.with[m], township.without[m], metric === 'trueResolution' ? township.with[at('measuredResolution')] : undefined)];
    }));
  }

  line(metric, label, now, other, reported) {
    const term = document.createElement('dt');
    const mark = gap(metric, now, other);
    mark.textContent = mark.textContent.replace(/ points|个百分点/, '');
    term.append(label, mark);
    const value = document.createElement('dd');
    const strong = document.createElement('b');
    strong.textContent = number(now, metric.unit);
    value.append(strong, reported === undefined ? '' : say('reportedAs', number(reported, 'share')), this.bar(now, other, reported));
    const group = document.createElement('div');
    group.append(term, value);
    return group;
  }

  bar(now, other, reported) {
    const box = document.createElement('div');
    box.className = 'bars';
    [['without', other], ['with', now], ['reported', reported]].forEach(([kind, value]) => {
      if (value !== undefined && value !== null) {
        const line = document.createElement('i');
        line.className = kind;
        line.style[kind === 'reported' ? 'left' : 'width'] = Math.max(0, Math.min(1, value)) * 100 + '%';
        box.append(line);
      }
    });
    return box;
  }
}

async function table(seen) {
  const now = [seen.run, seen.quarter, seen.phase, seen.townships.map(t => t.name).join(), document.documentElement.lang].join();
  if (!reviewing || now === reviewed) {
    return;
  }
  review = await ask('/api/class/review');
  reviewed = now;
  const last = review.quarters.at(-1).quarter;
  const chosen = $('which').value;
  $('which').replaceChildren(...review.quarters.filter(q => q.quarter >= 0).map(q => new Option(q.quarter + 1, q.quarter)));
  $('which').value = chosen && Number(chosen) < last ? chosen : last;
  rows(seen);
}

function rows(seen) {
  const quarter = review.quarters.find(q => q.quarter === Number($('which').value) && q.quarter >= 0);
  if (!quarter) {
    $('review').replaceChildren(say('nothingReviewed'));
    return;
  }
  const made = document.createElement('table');
  made.className = 'near';
  const head = document.createElement('thead');
  head.append(row('th', [say('townshipWord'), say('didStaff'), say('didGate'), say('didMeetings'), ...review.metrics.map(named)]));
  const body = document.createElement('tbody');
  const all = $('everybody').checked;
  const shown = quarter.townships.filter(t => all || seen.townships[t.township - 1].name || t.decided);
  body.append(...shown.map(t => row('td', [t.township + ' ' + (seen.townships[t.township - 1].name || ''), String(t.move.staff), number(t.move.gate, 'share'), String(t.move.meetings),
    ...review.metrics.map((m, n) => gap(m, t.with[n], t.without[n]))])));
  made.append(head, body);
  $('review').replaceChildren(made);
}

$('view').addEventListener('click', () => { reviewing = !reviewing; name(); show(page.seen); });
['which', 'everybody'].forEach(id => $(id).addEventListener('change', () => rows(page.seen)));
page.begin();
