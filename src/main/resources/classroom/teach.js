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
    $('begin').addEventListener('click', () => this.passes ? this.tell('pause') : this.tell('begin', {quarter: this.seen.quarter}));
    $('automatic').addEventListener('change', () => this.tell('automatic', {on: $('automatic').checked}));
    $('door').addEventListener('change', () => this.tell('door', {closed: !$('door').checked}));
    $('again').addEventListener('change', () => { this.tell('back', {quarter: Number($('again').value)}); $('again').value = ''; });
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

  /** The quarters to which one can go back. */
  quarters(seen) {
    const words = seen.played + document.documentElement.lang;
    if ($('again').dataset.shown !== words) {
      $('again').dataset.shown = words;
      $('again').replaceChildren(new Option('–', ''), ...Array.from({length: seen.played}, (_, q) => new Option(say('quarterOf', q + 1, seen.quarters), q)));
    }
  }

  async tell(name, said = {}) {
    try {
      await order(name === 'pause' ? name : 'class/' + name, said);
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
    $('classPlace').textContent = say('openAt', seen.addresses.join(' · '));
    $('classCode').textContent = seen.code;
    $('classPhase').textContent = say('quarterOf', Math.min(seen.quarter + 1, seen.quarters), seen.quarters) + ' · ' + phaseWords(seen);
    this.passes = seen.passes;
    $('begin').textContent = say(seen.passes ? 'pause' : seen.phase === 'RUNNING' ? 'goOn' : 'nextQuarter');
    $('begin').disabled = seen.phase === 'OVER' || seen.phase === 'WARMING';
    $('door').checked = !seen.closed;
    $('automatic').checked = seen.automatic;
    this.quarters(seen);
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
