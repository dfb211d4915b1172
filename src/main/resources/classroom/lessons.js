// Five guided lessons: a question, a prediction first, an experiment, what the run shows, what to doubt.
// Nothing here claims a result: which prediction held is read from the run.

const relief = r => r.gap('upwardShare', 0, 12);

export const LESSONS = [
  {
    title: ['The small horse and the big cart', '小马拉大车'],
    question: ['A few workers serve thousands of residents while many departments hand them tasks. Suppose a list turns back seven in ten of these tasks. What answers first?',
      '几名社区工作者服务数千居民，众多部门又不断下派任务。若准入清单挡回十分之七的任务，什么最先变化？'],
    options: [
      ['Workers’ hours come free first; service follows within weeks; trust moves last, over months', '先是工作者的时间，数周内是服务，信任最后，要以月计'],
      ['Trust rises as soon as tasks fall', '任务一减，信任立即上升'],
      ['Residents notice nothing within a year', '一年内居民毫无感觉'],
    ],
    experiments: [{label: ['an admission list, strictly kept', '严格的事项准入'], levers: {'admission-list': {strictness: 0.7, leakageControl: 0.6}}}],
    weeks: 52, map: 'upwardShare', charts: ['upwardShare', 'trueResolution', 'trust', 'exhaustion', 'tasksLeaked', 'paperShare'],
    holds: ([a]) => {
      const [hours, service, trust] = ['upwardShare', 'trueResolution', 'trust'].map(key => a.half(key));
      if (!a.matters('trueResolution') && !a.matters('trust')) {
        return 2;
      }
      if (trust <= hours + 4) {
        return 1;
      }
      return hours <= service && service <= hours + 8 && service + 8 <= trust ? 0 : -1;
    },
    more: ([a]) => [['upwardShare', ['workers’ hours', '工作者的时间']], ['trueResolution', ['service: truly solved', '服务：真实解决']], ['trust', ['trust', '信任']]]
      .map(([key, label]) => ({label, value: a.half(key)})),
    moreTitle: ['First week in which half of the last quarter’s difference was there', '最早在哪一周达到最后一季度差异的一半'], moreIs: 'week',
    shows: ['Look at where the freed hours went (“A worker’s week”, below): not all go to residents’ cases. Then at the weeks between the first answer of each curve. Trust is moved by outcomes, one resident at a time, so it waits for cases to end.',
      '看看省下的时间去了哪里(见下方“社区工作者的一周”)：并非全部用于居民个案。再看各条曲线最先变化的周次。信任由一件件办结的事推动，因此要等个案办完。'],
    doubt: ['This is one pair of worlds with one seed: restart with another seed and see what stays. The size of the list’s effect rests on how strictly it is kept and on how much leaks back, and both are assumptions. “grassroots compare” runs twenty seeds and gives intervals.',
      '这只是一个种子下的一对世界：换一个种子，看看什么不变。清单的效果取决于执行力度与回流多少，二者皆为假设。grassroots compare 可用二十个种子给出区间。'],
  },
  {
    title: ['Why burdens come back', '负担为何反弹'],
    question: ['A campaign against burdens begins with great attention. A year later, how much of the first quarter’s relief is left?',
      '减负专项行动声势浩大地开始。一年之后，首季度的减负成效还剩多少？'],
    options: [['Less than a quarter', '不到四分之一'], ['A quarter to 70 percent', '四分之一到七成'], ['More than 70 percent', '七成以上']],
    experiments: [
      {label: ['the campaign alone', '只有运动'], levers: {'long-term-mechanism': {campaign: 0.8, monitoring: 0}}},
      {label: ['the campaign, and a mechanism that keeps it up', '运动加长效机制'], levers: {'long-term-mechanism': {campaign: 0.8, monitoring: 0.7}}},
    ],
    weeks: 65, map: 'upwardShare', charts: ['attention', 'upwardShare', 'load', 'tasksIssued', 'exhaustion', 'heat'],
    holds: ([a]) => {
      const left = a.gap('upwardShare', 52, 64) / relief(a);
      return relief(a) > -0.01 ? -1 : left < 0.25 ? 0 : left > 0.7 ? 2 : 1;
    },
    more: results => results.map(r => ({label: r.label, value: Math.max(0, r.gap('upwardShare', 52, 64) / relief(r))})),
    moreTitle: ['Share of the first quarter’s relief left after a year', '一年后首季度减负成效的留存比例'],
    shows: ['Attention fades with its half-life, and departments ask again: none of them sees the load that all of them make together. Monitoring does not fade, but it asks for reports of its own.',
      '注意力按半衰期消退，各部门又开始布置任务：谁也看不到大家合起来的负荷。监测不会消退，但它自己也要填报。'],
    doubt: ['The half-life of attention is an assumption; a longer one would keep more. The mechanism’s hours of reporting are small here; look for the setting in which they eat the relief.',
      '注意力的半衰期是假设，若更长则留存更多。这里监测填报的工时较小；试着找到它吃掉成效的情形。'],
  },
  {
    title: ['Who takes part, and why it fades', '谁来参与，为何退潮'],
    question: ['For a year volunteers are recruited and honoured with all force; then the drive is over. What happens to turnouts in these two years?',
      '用一年时间大力招募和褒奖志愿者，随后行动结束。两年里志愿服务人次会怎样？'],
    options: [['They rise and keep rising', '上升并持续上升'], ['They rise, then fade, while the register stays long', '先升后落，而登记人数仍然很多'], ['Nothing changes', '没有变化']],
    experiments: [
      {label: ['a drive that ends after a year', '一年后结束的集中行动'], levers: {volunteers: {effort: 0.9, recognition: 0.8}}, ends: 52},
      {label: ['recruited less, and recognized for two years', '少招募、两年持续认可'], levers: {volunteers: {effort: 0.4, recognition: 0.8}}},
    ],
    weeks: 104, map: 'activeShare', charts: ['registered', 'turnouts', 'lapsed', 'activeShare', 'happiness', 'hoursOrganizing'],
    holds: ([a]) => {
      const early = a.best('turnouts', 4, 52);
      const late = a.gap('turnouts', 91, 103);
      const stays = a.gap('registered', 91, 103) >= 0.5 * a.best('registered', 4, 52);
      return early < 0.2 && late < 0.2 ? 2 : late >= 0.85 * early ? 0 : stays ? 1 : -1;
    },
    more: results => results.map(r => ({label: r.label, value: [r.gap('turnouts', 39, 51), r.gap('turnouts', 91, 103)]})),
    moreTitle: ['Turnouts more than without the policy, for 1,000 residents a week, in the last quarter of the first year → of the second',
      '比无政策多出的志愿服务人次(每千居民每周)，第一年最后一季度 → 第二年最后一季度'],
    moreIs: 'years',
    shows: ['Compare the register with turnouts after the drive: registered is not active. A name stays on the list by itself; whoever serves is tired by it, and goes on where service is recognized.',
      '行动结束后，把登记人数与服务人次放在一起看：登记不等于行动。名字会一直留在名册上，服务却使人疲惫，得到认可才会继续。'],
    doubt: ['Volunteers quit at about a third a year in surveys; the rest of the dynamics here is assumed. Organizing takes workers’ hours: what did they not do meanwhile?',
      '调查显示志愿者每年约三分之一退出，其余动态为假设。组织动员占用工作者的时间：他们因此少做了什么？'],
  },
  {
    title: ['What gets measured', '考核什么，就得到什么'],
    question: ['A responsive hotline counts, calls back and ranks. Of the rise in what is reported as solved, how much is truly solved?',
      '接诉即办计数、回访、排名。上报解决率上升，其中多少是真的解决了？'],
    options: [['Most of it is real', '大部分是真的'], ['Part of it: reported rises more than true', '一部分：上报升得比真实多'], ['None: only reports improve', '全是假的：只有上报改善']],
    experiments: [{label: ['a responsive hotline', '接诉即办'], levers: {'responsive-hotline': {dispatch: 1, publicity: 1, callbacks: 1, ranking: 1}}}],
    weeks: 52, map: 'measuredMinusTrue', charts: ['hotlineMeasured', 'hotlineTrue', 'measuredMinusTrue', 'hotlineRequests', 'exhaustion', 'trust'],
    holds: ([a]) => {
      const reported = a.gap('hotlineMeasured', 39, 51);
      const real = a.gap('hotlineTrue', 39, 51);
      return reported < 0.02 ? -1 : real > 0.7 * reported ? 0 : real > 0.1 * reported ? 1 : 2;
    },
    more: ([a]) => [{label: ['reported as solved (hotline)', '热线上报解决率变化'], value: a.gap('hotlineMeasured', 39, 51)}, {label: ['truly solved (hotline)', '热线真实解决率变化'], value: a.gap('hotlineTrue', 39, 51)}],
    moreTitle: ['Change by the end of the year', '到年末的变化'], moreIs: 'points',
    shows: ['The hierarchy sees the reported line only; you see both. Look at who pays: hours, exhaustion, and cases that did not come by hotline.',
      '上级只能看到上报的那条线，你能看到两条。看看谁付出代价：工时、倦怠，以及不走热线的个案。'],
    doubt: ['How much of a measured improvement is real is the least known number here. The program ships three settings (hotline, hotline-mostly-real, hotline-mostly-reported) under “Begin with”: run the lesson’s lever in each before you believe anything.',
      '实测改善中有多少是真实的，是这里最不确定的数字。程序在“预设情景”中附有三种设定：请逐一运行，再下结论。'],
  },
  {
    title: ['Models and mandates', '典型与指令'],
    question: ['A practice works well in one place. It can be shown, published and visited, or ordered everywhere. What spreads further, and what goes deeper?',
      '某个做法在一地行之有效。可以展示、发布、参观，也可以下令推行。哪种传得更广，哪种落得更深？'],
    options: [['Orders reach further, and are as deep', '指令更广，也一样深'], ['Orders reach further, but are shallower', '指令更广，但更浅'], ['Examples reach further', '典型传得更广']],
    experiments: [
      {label: ['ordered everywhere', '下令推行'], levers: {demonstration: {mandate: 1}}},
      {label: ['shown, published, visited', '展示、发布、参观'], levers: {demonstration: {points: 0.1, publication: 1, visits: 4}}},
    ],
    weeks: 104, map: 'practiceAdopters', charts: ['practiceAdopters', 'practiceDepth', 'practicesInName', 'upwardShare', 'trueResolution', 'exhaustion'],
    holds: ([a, b]) => {
      const wider = a.with('practiceAdopters', 91, 103) - b.with('practiceAdopters', 91, 103);
      const deeper = a.with('practiceDepth', 91, 103) - b.with('practiceDepth', 91, 103);
      return wider < 0 ? 2 : deeper >= -0.02 ? 0 : 1;
    },
    shows: ['Adoption and depth are two things. Where hands are short a practice is adopted in name; what is ordered counts as adopted whatever is behind it.',
      '采纳与深度是两回事。人手不足之处，做法只在名义上被采纳；下令推行的，无论背后如何都算采纳。'],
    doubt: ['In this model a community cannot tell a practice that fits from one that does not until it tries. Models are shown by measured score: are the best really the best?',
      '在本模型中，社区只有试过才知道做法是否合适。典型按上报成绩评出：最好的真是最好的吗？'],
  },
];

/** What a run holds, read by a lesson: means of weeks, differences, the first week in which something matters. */
export class Reading {
  constructor(label, keys, first, withRows, withoutRows, metrics) {
    Object.assign(this, {label, keys, firstWeek: first, withRows, withoutRows, metrics});
  }

  mean(rows, key, from, to) {
    const column = this.keys.indexOf(key);
    const values = rows.slice(from - this.firstWeek, to + 1 - this.firstWeek).map(row => row[column]).filter(v => v !== null && v !== undefined);
    return values.length ? values.reduce((a, b) => a + b, 0) / values.length : 0;
  }

  with(key, from, to) {
    return this.mean(this.withRows, key, from, to);
  }

  without(key, from, to) {
    return this.mean(this.withoutRows, key, from, to);
  }

  gap(key, from, to) {
    return this.with(key, from, to) - this.without(key, from, to);
  }

  /** The largest difference over eight weeks in a row. */
  best(key, from, to) {
    let most = -Infinity;
    for (let week = from; week + 7 <= to; week++) {
      most = Math.max(most, this.gap(key, week, week + 7));
    }
    return most;
  }

  /** The difference of the last quarter. */
  end(key) {
    const last = this.firstWeek + this.withRows.length - 1;
    return this.gap(key, last - 12, last);
  }

  /** Whether the difference of the last quarter is as large as matters. */
  matters(key) {
    return Math.abs(this.end(key)) >= (this.metrics.find(m => m.key === key)?.matters ?? 0);
  }

  /** The first week in which half of the difference of the last quarter is there; without end where there never is one. */
  half(key) {
    const end = this.end(key);
    const last = this.firstWeek + this.withRows.length - 1;
    for (let week = 0; week <= last; week++) {
      const gap = this.gap(key, week, week);
      if (gap * end > 0 && Math.abs(gap) >= Math.abs(end) / 2) {
        return week;
      }
    }
    return Infinity;
  }
}
