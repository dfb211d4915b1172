// One community from near, and the story of one agent.

import {number, of, say} from './words.js';

const ROWS = ['residents', 'secretarySkill', 'load', 'plaques', 'waiting', 'inHand', 'elsewhere', 'atDesk', 'returning', 'vacancies'];

/** A table of both worlds, and whom one can follow. */
export function place(body, found, follow) {
  const table = element('table', null, 'near');
  const head = element('tr');
  head.append(element('td'), column(say('without')), column(say('with')));
  table.append(head, ...ROWS.map(key => row(say(key), number(found.without[key], ''), number(found.with[key], ''))));
  table.append(row(say('tasksOpen'), tasks(found.without), tasks(found.with)), row(say('owed'), owed(found.without), owed(found.with)));
  const people = element('ul', null, 'people');
  people.append(person(say('followResident'), '', () => follow({kind: 'resident'})), person(say('followSecretary'), '', () => follow({kind: 'secretary'})));
  found.without.workers.forEach((worker, n) => people.append(person(`${say('follow')}: ${say('worker', n + 1)}`, about(worker), () => follow({kind: 'worker', number: n}))));
  body.replaceChildren(people, table);
}

function about(worker) {
  return say('workerLine', number(worker.exhaustion, 'index'), number(worker.engagement, 'index'), number(worker.skill, 'index'), Math.floor(worker.months))
    + (worker.sentDown ? ' · ' + say('sentDown') : '') + (worker.inHand ? ' · ' + say('nowOn', of(worker.inHand)) : '');
}

function tasks(world) {
  return world.tasks.map(t => `${say('kind_' + t.kind)} ${say('count_hours', t.count, number(t.hours, ''))}`).join(', ') || '0';
}

function owed(world) {
  return Object.entries(world.owed).filter(([, hours]) => hours > 0.05).map(([key, hours]) => `${say('owed_' + key)} ${number(hours, '')}`).join(', ') || '0';
}

function person(label, words, chosen) {
  const item = element('li');
  const button = element('button', label);
  button.addEventListener('click', chosen);
  item.append(button, element('span', words));
  return item;
}

function row(name, ...values) {
  const line = element('tr');
  const head = element('th', name);
  head.scope = 'row';
  line.append(head, ...values.map(value => element('td', value)));
  return line;
}

function column(words) {
  const head = element('th', words);
  head.scope = 'col';
  return head;
}

/** A story, newest first. */
export function story(list, lines) {
  const words = JSON.stringify(lines) + document.documentElement.lang;
  if (list.dataset.shown === words) {
    return;
  }
  list.dataset.shown = words;
  list.replaceChildren(...[...lines].reverse().map(line => {
    const item = element('li');
    item.append(element('b', say('onDay', line.day)), ' ' + of(line.words));
    return item;
  }));
  if (lines.length === 0) {
    list.append(element('li', say('nothingYet'), 'none'));
  }
}

/** An element with words and a class. */
export function element(name, words, type) {
  const made = document.createElement(name);
  if (words) {
    made.textContent = words;
  }
  if (type) {
    made.className = type;
  }
  return made;
}
