// The page: asks for the picture several times a second, shows it, and passes on what the teacher does.

import {ask, askText, order} from './api.js';
import {Chart, Truth} from './charts.js';
import {Levers} from './levers.js';
import {TileMap} from './map.js';
import {Lesson} from './lesson.js';
import {place, story} from './near.js';
import {hours} from './panels.js';
import {difference, fill, number, of, say, speak, tongue} from './words.js';

const $ = id => document.getElementById(id);
const FAST = 90;
const SLOW = 150;
const WARM = 13;
const CHARTS = ['upwardShare', 'exhaustion', 'trueResolution', 'trust', 'turnouts', 'petitions'];

const seen = {run: 0, keys: [], with: [], without: [], picture: null};
let book;
let levers;
let charts;
let truth;
let map;
let places = '';
let lesson;
let nearAt = 0;
let nearDay = null;
let asked = 0;
let teach = null;

async function begin() {
  speak(new URLSearchParams(location.search).get('lang') ?? localStorage.getItem('grassroots.lang') ?? (navigator.language.startsWith('zh') ? 'zh' : 'en'));
  book = await ask('/api/book');
  levers = new Levers($('groups'), book, (lever, values) => tell('lever', {lever, values}));
  charts = CHARTS.map((key, n) => new Chart($('charts'), n, book, key, () => draw()));
  truth = new Truth($('truth'));
  lesson = new Lesson($('lesson'), $('lessons'), {begin: experiment, goOn: withoutLevers, show: watch, run: () => seen.run});
  controls();
  language();
  await openLink();
  look();
}

/** A link may carry a scenario. */
async function openLink() {
  if (!location.hash.startsWith('#s=')) {
    return;
  }
  const text = await unpack(location.hash.slice(3)).catch(() => '');
  history.replaceState(null, '', location.pathname + location.search);
  await tell('open', {text});
}

async function look() {
  let wait = SLOW;
  try {
    const picture = await ask(`/api/live?run=${seen.run}&from=${seen.with.length}&map=${$('mapMetric').value}`);
    await take(picture);
    wait = picture.state === 'PLAYING' || picture.state === 'WARMING' ? FAST : SLOW;
    if (asked === 0) {
      trouble(picture.trouble ? of(picture.trouble) : '', 'program');
    }
  } catch (fault) {
    trouble(fault.words ? of(fault.words) : say('lost'), 'lost');
  }
  setTimeout(look, document.hidden ? 1000 : wait);
}

async function take(picture) {
  if (picture.run !== seen.run || picture.from < seen.with.length) {
    Object.assign(seen, {run: picture.run, with: [], without: []});
    map?.forget();
    await layout();
  }
  if (picture.keys && picture.keys.join() !== seen.keys.join()) {
    seen.keys = picture.keys;
    menus();
  }
  seen.with.push(...picture.with);
  seen.without.push(...picture.without);
  seen.picture = picture;
  if (picture.inClass && !teach) {
    teach = new (await import('./teach.js')).Teach(fault => trouble(fault.words ? of(fault.words) : say('lost'), 'order'));
  }
  draw();
}

/** The tiles of this world. */
async function layout() {
  const found = await ask('/api/districts');
  const words = JSON.stringify(found);
  if (words !== places) {
    places = words;
    map = new TileMap(found.communities, () => { near(); draw(); });
    map.name();
  }
}

/** The community that was clicked, from near; asked for again while time passes, at most once a second. */
async function near() {
  const n = map?.chosen ?? -1;
  if (n < 0) {
    $('place').hidden = true;
    return;
  }
  nearAt = performance.now();
  nearDay = seen.picture.day;
  const found = await ask('/api/community?n=' + n);
  $('place').hidden = false;
  $('placeHead').textContent = say('place', found.id);
  const focused = document.activeElement?.closest('#placeBody') ? [...$('placeBody').querySelectorAll('button')].indexOf(document.activeElement) : -1;
  place($('placeBody'), found, whom => tell('follow', {...whom, community: n}));
  if (focused >= 0) {
    $('placeBody').querySelectorAll('button')[focused]?.focus();
  }
}

function followed(picture) {
  const {following} = picture;
  $('story').hidden = !following;
  if (following) {
    $('storyHead').textContent = say('following_' + following.kind, map.places[following.community].id);
    story($('storyWith'), following.with);
    story($('storyWithout'), following.without);
  }
}

/** An experiment of a lesson: from the end of the warm-up, with these levers and no other, to the end of a day. */
async function experiment(moves, until) {
  try {
    while (seen.picture.state === 'WARMING') {
      await new Promise(done => setTimeout(done, FAST));
    }
    await order('back', {day: -1});
    await order('reset');
    for (const [lever, values] of Object.entries(moves)) {
      await order('lever', {lever, values});
    }
    await order('play', {until});
    await take(await ask(`/api/live?run=${seen.run}&from=${seen.with.length}&map=${$('mapMetric').value}`));
    return true;
  } catch (fault) {
    trouble(fault.words ? of(fault.words) : say('lost'), 'order');
    return false;
  }
}

/** The levers of an experiment go back, and time goes on to the end of a day. */
async function withoutLevers(until) {
  await tell('reset');
  await tell('play', {until});
}

/** Charts and map turn to what a lesson is about. */
function watch({charts: keys, map: metric}) {
  charts.forEach((chart, n) => { chart.key = seen.keys.includes(keys[n]) ? keys[n] : CHARTS[n]; chart.name(seen.keys); });
  $('mapMetric').value = metric;
  draw();
}

function menus() {
  charts.forEach(chart => chart.name(seen.keys));
  const chosen = $('mapMetric').value || 'exhaustion';
  $('mapMetric').replaceChildren(...book.metrics.filter(m => m.places && seen.keys.includes(m.key)).map(m => new Option(of(m.label), m.key, false, m.key === chosen)));
}

function draw() {
  const {picture} = seen;
  if (!picture) {
    return;
  }
  head(picture);
  levers.show(picture.levers);
  decided(picture);
  money(picture);
  const metric = book.metrics.find(m => m.key === picture.map.metric);
  map?.paint(picture.map, metric);
  pointed(picture, metric);
  followed(picture);
  lesson.seen(picture, seen, book.metrics);
  if (map?.chosen >= 0 && nearDay !== picture.day && performance.now() - nearAt > 1000) {
    near();
  }
  const first = picture.firstWeek;
  const skip = picture.day < 0 ? 0 : Math.max(0, -WARM - first);
  const rows = seen.with.slice(skip);
  const series = {note: `${of(picture.title)} · ${say('seed')} ${picture.seed} · ${say('onDay', picture.day)}`, keys: seen.keys, with: rows, without: seen.without.slice(skip), x: rows.map((_, n) => first + skip + n + 1),
    marks: [...new Set(picture.policies.flatMap(p => [p.start / 7, ...(p.end === undefined ? [] : [(p.end + 1) / 7])]))]};
  if (seen.with.length > 0) {
    charts.forEach(chart => chart.draw(series));
    truth.draw(series);
    hours($('hours'), series);
  }
}

function head(picture) {
  const week = Math.floor(picture.day / 7);
  $('title').textContent = of(picture.title);
  $('question').textContent = of(picture.question);
  $('week').textContent = picture.day < 0 ? say('warmUp') : say('week', week);
  const pace = picture.state === 'PLAYING' ? ' · ' + say('perSecond', picture.measured) : '';
  $('when').textContent = say('dayOf', picture.day, picture.day < 0 ? say('week', week) : say('yearOf', Math.floor(picture.day / 364) + 1)) + pace;
  const playing = picture.state === 'PLAYING';
  $('play').textContent = picture.state === 'WARMING' ? say('warming') : picture.state === 'OVER' ? say('over') : say(playing ? 'pause' : 'play');
  $('play').disabled = !['PLAYING', 'PAUSED'].includes(picture.state);
  $('day').disabled = $('weekStep').disabled = $('play').disabled;
  if (document.activeElement !== $('speed')) {
    $('speed').value = String(picture.wanted);
  }
  const time = $('time');
  time.disabled = picture.state === 'WARMING';
  time.max = Math.max(0, picture.day);
  if (!time.dataset.held) {
    time.value = picture.day;
    $('timeWord').textContent = say('onDay', picture.day);
  }
  const started = picture.policies.filter(p => p.start <= picture.day).map(p => p.start);
  $('withHint').textContent = started.length ? say('withSince', say('onDay', Math.min(...started))) : say('withNothing');
}

function decided(picture) {
  const words = JSON.stringify(picture.policies) + tongue();
  const list = $('decided');
  if (list.dataset.shown === words) {
    return;
  }
  list.dataset.shown = words;
  list.replaceChildren(...picture.policies.map(policy => {
    const lever = book.levers.find(l => l.key === policy.lever);
    const item = document.createElement('li');
    const values = lever.numbers.filter(n => policy.values[n.key] !== n.standard).map(n => `${of(n.meaning)} ${number(policy.values[n.key], n.unit)}`);
    const when = [say('onDay', policy.start), ...policy.townships.map(n => say('township', n))].join(tongue() === 'zh' ? '，' : ', ');
    item.textContent = `${when}: ${of(lever.label)} (${values.join(tongue() === 'zh' ? '，' : ', ')})` + (policy.end === undefined ? '' : ' ' + say('ended', policy.end));
    return item;
  }));
  if (picture.policies.length === 0) {
    const item = document.createElement('li');
    item.className = 'none';
    item.textContent = say('nothingDecided');
    list.append(item);
  }
}

function money(picture) {
  const row = seen.with.at(-1);
  const spent = row?.[seen.keys.indexOf('money')] ?? 0;
  const used = row?.[seen.keys.indexOf('budgetUsed')];
  $('money').textContent = say('spent', number(spent, '')) + ' · '
    + (picture.budget === null ? say('noBudget') : say('budgetUsed', number(used, 'share')));
}

function pointed(picture, metric) {
  const n = map?.chosen ?? -1;
  if (n < 0 || !metric || !picture.map.with) {
    $('pointed').textContent = '';
    return;
  }
  const now = picture.map.with[n];
  const other = picture.map.without[n];
  $('pointed').textContent = `${say('community', map.places[n].id)} · ${of(metric.label)}: ${say('without')} ${number(other, metric.unit)}, ${say('with')} ${number(now, metric.unit)}`
    + (now === null || other === null ? '' : ` (${difference(now - other, metric.unit)})`);
}

function controls() {
  $('play').addEventListener('click', () => tell(seen.picture?.state === 'PLAYING' ? 'pause' : 'play'));
  $('day').addEventListener('click', () => tell('step', {days: 1}));
  $('weekStep').addEventListener('click', () => tell('step', {days: 7}));
  $('speed').addEventListener('change', () => tell('speed', {daysPerSecond: Number($('speed').value)}));
  $('reset').addEventListener('click', () => tell('reset'));
  $('leave').addEventListener('click', () => tell('follow', {kind: 'nobody', community: 0}));
  $('mapMetric').addEventListener('change', () => draw());
  $('time').addEventListener('input', () => { $('time').dataset.held = '1'; $('timeWord').textContent = say('onDay', $('time').value); });
  $('time').addEventListener('change', async () => { await tell('back', {day: Number($('time').value)}); delete $('time').dataset.held; });
  $('preset').addEventListener('change', () => { if ($('preset').value) { tell('preset', {name: $('preset').value}); $('preset').value = ''; } });
  $('language').addEventListener('click', () => { speak(tongue() === 'zh' ? 'en' : 'zh'); localStorage.setItem('grassroots.lang', tongue()); language(); });
  $('restart').addEventListener('click', () => {
    $('seed').value = seen.picture.seed;
    $('budget').value = seen.picture.budget ?? '';
    $('restartDialog').returnValue = 'no';
    $('restartDialog').showModal();
  });
  $('restartDialog').addEventListener('close', () => {
    if ($('restartDialog').returnValue === 'go') {
      tell('restart', {seed: Number($('seed').value), budget: $('budget').value === '' ? null : Number($('budget').value), keep: $('keep').checked});
    }
  });
  $('share').addEventListener('click', async () => {
    $('link').value = location.origin + '/#s=' + await pack((await askText('/api/scenario')).replace(/^\s*#.*\n/gm, ''));
    $('shareDialog').showModal();
    $('link').select();
  });
  $('copy').addEventListener('click', async () => { $('link').select(); await navigator.clipboard.writeText($('link').value); $('copy').textContent = say('copied'); });
  window.addEventListener('resize', () => draw());
}

/** Says everything again in the language of the page. */
function language() {
  fill();
  $('language').textContent = tongue() === 'zh' ? 'English' : '中文';
  $('language').lang = tongue() === 'zh' ? 'en' : 'zh';
  [...$('speed').options].forEach(option => { option.textContent = say('speed' + option.value); });
  $('preset').replaceChildren(new Option(say('presetNone'), ''), ...book.presets.map(p => new Option(of(p.title), p.name)));
  levers.draw();
  lesson.name();
  teach?.draw();
  map?.name();
  if (seen.keys.length) {
    menus();
    near();
  }
  draw();
}

/** Gives an order and shows at once what came of it. */
async function tell(name, said) {
  asked++;
  try {
    await order(name, said);
    trouble('', 'order');
    await take(await ask(`/api/live?run=${seen.run}&from=${seen.with.length}&map=${$('mapMetric').value}`));
  } catch (fault) {
    trouble(fault.words ? of(fault.words) : say('lost'), 'order');
    setTimeout(() => { if ($('trouble').dataset.of === 'order') { trouble('', 'order'); } }, 8000);
  } finally {
    asked--;
  }
}

function trouble(words, whose) {
  const box = $('trouble');
  if (words === '' && !box.hidden && box.dataset.of === 'order' && whose !== 'order') {
    return;
  }
  box.textContent = words;
  box.dataset.of = whose;
  box.hidden = words === '';
}

async function pack(text) {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return btoa(Array.from(bytes, b => String.fromCharCode(b)).join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

async function unpack(packed) {
  const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), c => c.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
}

begin();
