// The teacher's part of a class: the code, who sits where, and the next quarter.

import {ask, order} from './api.js';
import {phaseWords} from './class.js';
import {say} from './words.js';

const $ = id => document.getElementById(id);

/** What the teacher sees of the class; told what is wrong by the page. */
export class Teach {
  constructor(trouble) {
    this.trouble = trouble;
    this.shown = '';
    $('class').hidden = false;
    document.body.classList.add('inClass');
    $('begin').addEventListener('click', () => this.tell('begin'));
    this.look();
  }

  async look() {
    try {
      this.seen = await ask('/api/class');
      this.draw();
    } catch (fault) {
      this.trouble(fault);
    }
    setTimeout(() => this.look(), 1000);
  }

  async tell(name, said = {}) {
    try {
      await order('class/' + name, said);
      this.seen = await ask('/api/class');
      this.draw();
    } catch (fault) {
      this.trouble(fault);
    }
  }

  draw() {
    const {seen} = this;
    if (!seen) {
      return;
    }
    $('classCode').textContent = seen.code;
    $('classPhase').textContent = say('quarterOf', Math.min(seen.quarter + 1, seen.quarters), seen.quarters) + ' · ' + phaseWords(seen);
    $('begin').textContent = say(seen.phase === 'RUNNING' ? 'goOn' : 'nextQuarter');
    $('begin').disabled = seen.phase === 'OVER' || seen.phase === 'WARMING';
    const now = JSON.stringify(seen.townships.map(t => [t.name, t.asked, t.here])) + document.documentElement.lang;
    if (now === this.shown) {
      return;
    }
    this.shown = now;
    $('seats').replaceChildren(...seen.townships.filter(t => t.name).map(t => {
      const item = document.createElement('li');
      const free = document.createElement('button');
      free.textContent = say('freeSeat');
      free.addEventListener('click', () => this.tell('free', {township: t.township}));
      item.append(`${t.township} · ${t.name} `, t.asked ? '✓ ' : t.here ? '' : say('isAway') + ' ', free);
      return item;
    }));
  }
}
