// A student's page: comes in with the code, takes a township, decides for it, and sees what came of it.

import {ask} from './api.js';
import {ClassPage, gap, moveWords, named, phaseWords, row, table} from './class.js';
import {number, say} from './words.js';

const $ = id => document.getElementById(id);
const page = new ClassPage(show, name);
let own = null;
let known = '';
let review = null;
let reviewed = '';
let touched = false;

function name() {
  known = '';
  reviewed = '';
  $('quarters').replaceChildren();
  words();
}

async function show(seen) {
  if (!seen) {
    ['take', 'now', 'desk', 'result', 'past'].forEach(id => { $(id).hidden = true; });
    return;
  }
  await whoAmI(seen);
  $('now').hidden = false;
  $('quarter').textContent = say('quarterOf', Math.min(seen.quarter + 1, seen.quarters), seen.quarters);
  $('phase').textContent = phaseWords(seen);
  $('take').hidden = own !== null;
  $('desk').hidden = own === null || seen.phase === 'OVER';
  if (own === null) {
    free(seen);
    $('result').hidden = $('past').hidden = true;
    return;
  }
  desk(seen);
  result(seen);
  await past(seen);
}

/** Asks for the own township whenever something about it may have changed. */
async function whoAmI(seen) {
  const mine = own && seen.townships[own.township - 1];
  const now = [seen.run, seen.quarter, seen.phase, mine?.name, mine?.asked].join();
  if (now === known) {
    return;
  }
  const before = own;
  const found = await ask('/api/class/own');
  own = found.township > 0 ? found : null;
  if (before && !own) {
    page.trouble(say('seatGone'), 'order');
  }
  if (own && (!before || before.quarter !== own.quarter || before.township !== own.township)) {
    touched = false;
  }
  const again = own && seen.townships[own.township - 1];
  known = [seen.run, seen.quarter, seen.phase, again?.name, again?.asked].join();
  put();
}

/** The form as it was decided, unless it is in somebody's hands. */
function put() {
  if (own === null || touched) {
    words();
    return;
  }
  const move = own.asked ?? own.doing;
  $('staff').max = own.posts;
  $('meetings').max = own.mostMeetings;
  ['staff', 'gate', 'meetings'].forEach(part => { $(part).value = move[part]; });
  words();
}

function words() {
  $('who').textContent = own ? say('township', own.township) + ' · ' + own.name : '';
  $('staffWord').textContent = own ? say('ofPosts', $('staff').value, own.posts) : '';
  $('gateWord').textContent = number(Number($('gate').value), 'share');
  $('meetingsWord').textContent = $('meetings').value;
  $('send').textContent = say(own?.asked ? 'sendAgain' : 'send');
  $('sent').textContent = own?.asked ? say('sent', moveWords(own.asked)) : '';
}

function free(seen) {
  const numbers = seen.townships.filter(t => !t.name).map(t => t.township);
  const shown = numbers.join() + document.documentElement.lang;
  if ($('township').dataset.shown !== shown) {
    const chosen = $('township').value;
    $('township').dataset.shown = shown;
    $('township').replaceChildren(new Option(say('anyTownship'), 0), ...numbers.map(n => new Option(say('township', n), n, false, String(n) === chosen)));
  }
}

function desk(seen) {
  const open = seen.phase === 'OPEN' || seen.phase === 'WARMING';
  ['staff', 'gate', 'meetings', 'send'].forEach(id => { $(id).disabled = !open; });
}

function result(seen) {
  const mine = seen.townships[own.township - 1];
  $('result').hidden = seen.shown < 0;
  $('resultHead').textContent = say(seen.phase === 'RUNNING' ? 'resultRunning' : 'resultHead', seen.shown + 1);
  if (!$('result').hidden) {
    $('table').replaceChildren(table(seen.metrics, mine.without, mine.with));
  }
}

async function past(seen) {
  const now = [seen.run, seen.quarter, seen.phase, document.documentElement.lang].join();
  if (now === reviewed || seen.phase === 'RUNNING' || seen.phase === 'WARMING') {
    return;
  }
  review = await ask('/api/class/review');
  reviewed = now;
  const quarters = review.quarters.filter(q => q.quarter >= 0);
  $('past').hidden = quarters.length === 0;
  const made = document.createElement('table');
  made.className = 'near';
  const head = document.createElement('thead');
  head.append(row('th', [say('quarterWord'), say('whatYouDid'), ...review.metrics.map(named)]));
  const body = document.createElement('tbody');
  body.append(...quarters.map(q => {
    const mine = q.townships[own.township - 1];
    return row('td', [String(q.quarter + 1), moveWords(mine.move), ...review.metrics.map((m, n) => gap(m, mine.with[n], mine.without[n]))]);
  }));
  made.append(head, body);
  const box = document.createElement('div');
  box.className = 'scroll';
  box.tabIndex = 0;
  box.append(made);
  $('quarters').replaceChildren(box);
}

$('take').addEventListener('submit', async event => {
  event.preventDefault();
  if (await page.tell('take', {name: $('name').value, township: Number($('township').value)})) {
    known = '';
    await page.again();
  }
});
$('desk').addEventListener('input', () => { touched = true; words(); });
$('desk').addEventListener('submit', async event => {
  event.preventDefault();
  const move = {quarter: page.seen.quarter, staff: Number($('staff').value), gate: Number($('gate').value), meetings: Number($('meetings').value)};
  if (await page.tell('move', move)) {
    touched = false;
    known = '';
    await page.again();
  }
});
page.begin();
