// The words of the page in both languages; what belongs to levers and metrics comes from the program itself.

const WORDS = {
  skip: ['Skip to the worlds', '跳到主要内容'],
  controls: ['Time', '时间控制'],
  more: ['Restart, save and share', '重新开始、保存与分享'],
  play: ['▶ Play', '▶ 播放'],
  pause: ['❚❚ Pause', '❚❚ 暂停'],
  warming: ['Warming up …', '预热中……'],
  over: ['The end', '已结束'],
  day: ['Day ▸', '一天 ▸'],
  dayTitle: ['Let one day pass', '推进一天'],
  weekStep: ['Week ▸▸', '一周 ▸▸'],
  weekTitle: ['Let seven days pass', '推进七天'],
  speed: ['Speed', '速度'],
  speed1: ['1 day a second', '每秒1天'],
  speed7: ['1 week a second', '每秒1周'],
  speed28: ['1 month a second', '每秒1月'],
  speed91: ['1 quarter a second', '每秒1季'],
  speed0: ['as fast as it goes', '最快'],
  restart: ['Restart', '重新开始'],
  share: ['Share', '分享'],
  save: ['Save scenario', '保存情景'],
  saveTitle: ['A scenario file that “grassroots run” takes; it gives the same numbers', '情景文件，可用 grassroots run 运行，结果完全一致'],
  data: ['Data', '数据'],
  dataTitle: ['Everything recorded so far, as a table (CSV)', '目前为止的全部记录(CSV)'],
  time: ['Back in time', '回到过去'],
  levers: ['Levers', '政策工具'],
  leversHint: ['What you move acts from the next day on, in the right-hand world only.', '调整从次日起生效，只作用于“有政策”的世界。'],
  preset: ['Begin with', '预设情景'],
  presetNone: ['what is on stage now', '当前情景'],
  reset: ['All levers back', '全部复位'],
  decided: ['Decided so far', '已作出的决定'],
  nothingDecided: ['Nothing yet: both worlds are the same.', '尚无：两个世界完全相同。'],
  map: ['The district, community by community', '全区社区地图'],
  colour: ['Colour by', '着色指标'],
  without: ['Without the policy', '无政策'],
  withoutHint: ['same residents, same problems', '同样的居民，同样的问题'],
  with: ['With the policy', '有政策'],
  withNothing: ['the same so far', '目前相同'],
  withSince: ['since {0}', '自{0}起'],
  hours: ['A worker’s week, in hours', '社区工作者的一周(小时)'],
  hoursHint: ['Hours of the last week by activity, a worker.', '最近一周人均各类工时。'],
  truth: ['True against measured', '真实与上报'],
  truthHint: ['Share of ended cases that are truly solved (solid), and that are reported as solved (dotted). Only you see both.', '办结个案中真实解决(实线)与上报解决(点线)的比例。只有你能同时看到两者。'],
  trueLine: ['truly solved', '真实解决'],
  measuredLine: ['reported as solved', '上报解决'],
  charts: ['Both worlds, and the difference', '两个世界及其差异'],
  township: ['Township {0}', '乡镇街道{0}'],
  community: ['Community {0}', '社区{0}'],
  difference: ['difference', '差异'],
  better: ['better', '更好'],
  worse: ['worse', '更差'],
  same: ['no difference', '无差异'],
  noValue: ['no value', '无数值'],
  week: ['Week {0}', '第{0}周'],
  dayOf: ['day {0} · {1}', '第{0}天 · {1}'],
  yearOf: ['year {0}', '第{0}年'],
  warmUp: ['warm-up', '预热期'],
  onDay: ['day {0}', '第{0}天'],
  perSecond: ['{0} days a second', '每秒{0}天'],
  seed: ['Seed', '随机种子'],
  seedHint: ['The same seed gives the same residents and the same luck.', '同一种子意味着同样的居民和同样的运气。'],
  budget: ['Budget, yuan a year for 10,000 residents', '预算(元/万居民·年)'],
  budgetHint: ['Empty for no limit. A package that costs more is paid for in the order decided.', '留空为不限。超出部分按决定先后拨付。'],
  keep: ['Keep what was decided, on the same days', '保留已作出的决定(日期不变)'],
  cancel: ['Cancel', '取消'],
  shareHint: ['Whoever opens this link in a classroom of this program plays the same scenario.', '在本程序的课堂页面中打开此链接，即可重演同一情景。'],
  link: ['Link', '链接'],
  copy: ['Copy', '复制'],
  copied: ['Copied', '已复制'],
  close: ['Close', '关闭'],
  lost: ['The program does not answer. If it was closed, start it again; this page goes on by itself.', '程序没有响应。若已关闭，请重新启动，本页面会自动继续。'],
  costs: ['Costs', '成本'],
  fails: ['Can fail', '可能失灵'],
  somewhere: ['set in some communities only; moving it sets it everywhere', '仅部分社区施行；移动后全区施行'],
  off: ['default', '默认'],
  ended: ['until day {0}', '至第{0}天'],
  chart: ['Chart {0}', '图{0}'],
  'choice_per-head': ['per head', '按人口'],
  choice_backlog: ['by backlog', '按积压'],
  choice_favour: ['by favour', '按偏好'],
  about: ['What it does, costs and risks', '作用、成本与风险'],
  spent: ['Spent in the last week: {0} yuan for 1,000 residents', '最近一周支出：每千居民{0}元'],
  noBudget: ['No budget: a lever acts in full', '未设预算：政策足额施行'],
  budgetUsed: ['{0} of the week’s budget is used', '本周预算已用{0}'],
  lessons: ['Lessons', '课程'],
  noLesson: ['none open', '未打开'],
  lesson: ['Lesson {0}', '第{0}课'],
  teacher: ['For teachers', '教师须知'],
  predict: ['Predict first: how many hands for each?', '先预测：各有多少人举手？'],
  hands: ['hands', '举手人数'],
  predictFirst: ['Enter a prediction, then run the experiment.', '请先填写预测，再开始实验。'],
  experiment: ['The experiment, {0} weeks from week 0:', '实验(自第0周起{0}周)：'],
  runExperiment: ['Run the experiment', '开始实验'],
  again: ['Run it again', '再做一次'],
  runs: ['Experiment {0} of {1} runs; watch the curves.', '正在进行第{0}个实验(共{1}个)，请看曲线。'],
  leaveLesson: ['Close the lesson', '关闭课程'],
  runShows: ['What this run shows', '本次运行显示'],
  held: ['It came out as: “{0}”. {1} of {2} hands had said so.', '结果是：“{0}”。{2}人中有{1}人猜对。'],
  noneHeld: ['It came out as none of these.', '结果与各选项都不符。'],
  doubt: ['What to doubt', '值得怀疑之处'],
  aYear: ['a year', '/年'],
  ofFourWeeks: [' (mean of four weeks)', '(四周均值)'],
  fromWeek: ['week {0}', '第{0}周'],
  notWithin: ['never within the experiment', '实验期内未达到'],
  lastQuarter: ['Means over the last quarter of the experiment, one pair of worlds', '实验最后一季度均值，一对世界'],
  place: ['Community {0}, near by', '走进社区{0}'],
  residents: ['residents', '居民'],
  secretarySkill: ['secretary’s skill (1 on average)', '书记能力(平均1)'],
  load: ['felt load: work over capacity', '负荷(工作量/能力)'],
  plaques: ['plaques at the door', '挂牌'],
  waiting: ['cases waiting', '待办个案'],
  inHand: ['cases in hand', '在办个案'],
  elsewhere: ['waiting for other people', '等待其他单位'],
  atDesk: ['at the township desk', '在乡镇街道协调台'],
  returning: ['about to be brought again', '即将再次反映'],
  vacancies: ['posts vacant', '空岗'],
  tasksOpen: ['open tasks from above', '待办上级任务'],
  owed: ['hours owed', '应付工时'],
  count_hours: ['{0} ({1} h)', '{0}件({1}小时)'],
  kind_form: ['forms', '报表'], kind_meeting: ['meetings', '会议'], kind_campaign: ['campaigns', '专项行动'], kind_traces: ['check-ins', '打卡留痕'],
  kind_upkeep: ['upkeep of plaques', '挂牌维护'], kind_inspection: ['inspections', '迎检'], kind_rework: ['rework', '返工'], kind_monitoring: ['monitoring', '监测填报'],
  owed_organizing: ['organizing', '组织动员'], owed_visits: ['visits', '走访'], owed_mediation: ['mediation', '调解'], owed_meetings: ['meetings', '会议'], owed_training: ['training', '培训'], owed_upward: ['tasks', '上级任务'], owed_cases: ['cases', '个案'],
  worker: ['Worker {0}', '工作者{0}'],
  workerLine: ['exhaustion {0}, engagement {1}, skill {2}, {3} months in the post', '倦怠{0}，敬业{1}，技能{2}，在岗{3}个月'],
  sentDown: ['sent down', '下派'],
  nowOn: ['in hand: {0}', '手上：{0}'],
  follow: ['Follow', '跟随'],
  followResident: ['Follow a resident with a case', '跟随一名有诉求的居民'],
  followSecretary: ['Follow the secretary', '跟随书记'],
  following_RESIDENT: ['A resident of community {0}', '社区{0}的一名居民'],
  following_WORKER: ['A worker of community {0}', '社区{0}的一名工作者'],
  following_SECRETARY: ['The secretary of community {0}', '社区{0}的书记'],
  storyHint: ['What really happened to the same person in both worlds, newest first. Watching changes nothing.', '同一个人在两个世界中的真实经历，最新在前。观察不影响运行。'],
  nothingYet: ['Nothing has happened yet; let time pass.', '尚未发生什么，请让时间流逝。'],
  leave: ['Stop following', '停止跟随'],
  classLabel: ['The class', '课堂'],
  enterHead: ['Join the class', '加入课堂'],
  code: ['Code on the wall', '大屏上的口令'],
  openAt: ['Students open {0}', '学生打开 {0}'],
  codeWord: ['Code', '口令'],
  enter: ['Come in', '进入'],
  takeHead: ['Take a township', '选择一个乡镇街道'],
  takeHint: ['You decide for it, quarter by quarter. Nobody else can.', '由你逐季为它作决定，别人无法代劳。'],
  yourName: ['Your name', '姓名'],
  yourTownship: ['Township', '乡镇街道'],
  anyTownship: ['any that is free', '任意空缺'],
  take: ['Take it', '就选它'],
  seatGone: ['Your township was given up by the teacher, or the class began anew. Take one again.', '教师已腾出你的乡镇街道，或课堂重新开始，请重新选择。'],
  quarterOf: ['Quarter {0} of {1}', '第{0}季度(共{1}季度)'],
  quarterWord: ['Quarter', '季度'],
  ofQuarter: ['of quarter', '季度'],
  phaseWARMING: ['The world is warming up; you can decide already. {0} of {1} have decided.', '世界正在预热，可以先作决定。已决定：{0}/{1}。'],
  phaseOPEN: ['Decide now. {0} of {1} have decided.', '请作决定。已决定：{0}/{1}。'],
  teacherBegins: ['The teacher begins the quarter.', '由教师开始本季度。'],
  firstWaits: ['The teacher begins the first quarter when everybody is in.', '到齐后由教师开始第一季度。'],
  beginsThen: ['The quarter begins when all who are here have decided.', '在场者全部提交后自动开始。'],
  beginsNow: ['All have decided: the quarter begins in a moment.', '已全部提交，本季度即将开始。'],
  phaseRUNNING: ['The quarter is running.', '本季度正在运行。'],
  phaseOVER: ['The run is over: see what each choice did.', '运行结束：请看每个选择带来了什么。'],
  decideHead: ['Decide for this quarter', '为本季度作决定'],
  keepsOn: ['Who decides nothing goes on as in the quarter before.', '不作决定则沿用上季度的做法。'],
  moveStaff: ['Your staff at work in communities', '下沉到社区的人员'],
  ofPosts: ['{0} of {1} posts', '{0}/{1}岗'],
  staffHint: ['They help the workers there; the township’s own desk is slower by as many hands. Who is to call some back calls back all, and sends the rest again a week later.', '他们协助社区工作者，但乡镇街道协调台少了人手。要减少时，先全部召回，一周后再派下较少的人。'],
  moveGate: ['The gate: tasks from above that you turn back', '把关：挡回上级任务的比例'],
  gateHint: ['Only those not on the list. What you turn back lands on your own desk, or leaks to communities as “assistance”; what passes is longer.', '仅限清单外事项。挡回的任务压到本级协调台，或以“协助”名义回流；放行的任务变长。'],
  moveMeetings: ['Residents’ assemblies in each community', '每个社区的居民会议次数'],
  meetingsHint: ['They find out what residents want, and take the workers’ evenings; too many tire residents.', '会议能了解居民所需，但占用工作者的工时；太多会让居民疲倦。'],
  send: ['Decide', '提交决定'],
  sendAgain: ['Decide anew', '重新提交'],
  sent: ['Decided: {0}. You may change it until the quarter begins.', '已提交：{0}。本季度开始前可以更改。'],
  moveWords: ['posts sent down: {0} · turned back: {1} · assemblies: {2}', '下沉{0}岗 · 挡回{1} · 会议{2}次'],
  measure: ['Measure', '指标'],
  leftAlone: ['left alone', '放任不变'],
  decidedWorld: ['as decided', '按决定'],
  resultHead: ['Your township in quarter {0}', '你的乡镇街道：第{0}季度'],
  resultRunning: ['Your township in quarter {0}, so far', '你的乡镇街道：第{0}季度(至今)'],
  resultHint: ['Means of the quarter, beside the same township with the same residents and the same luck, left alone. A single quarter of a small place moves by chance, too.', '本季度均值，旁边是居民与运气完全相同、但放任不变的同一乡镇街道。小地方的单个季度也会偶然波动。'],
  pastHead: ['What you did, and what came of it', '你的选择与结果'],
  pastHint: ['Differences to the same township left alone. Neighbours and departments answer, too: not everything here is your own doing.', '与放任不变的同一乡镇街道之差。邻近地区和部门也会有反应，并非都由你造成。'],
  whatYouDid: ['What you decided', '你的决定'],
  didStaff: ['staff sent down', '下沉人员'],
  didGate: ['turned back', '挡回'],
  didMeetings: ['assemblies', '会议'],
  townshipWord: ['Township', '乡镇街道'],
  showReview: ['What each choice did', '每个选择的结果'],
  showTiles: ['The townships', '乡镇街道总览'],
  reviewHead: ['What each choice did', '每个选择带来了什么'],
  reviewHint: ['Differences to the same township in the world left alone, means of the quarter; teal better, rust worse, grey too small to matter. No column is the score.', '与放任不变世界中同一乡镇街道之差(季度均值)；青色更好，赭色更差，灰色可忽略。没有哪一列是总分。'],
  nothingReviewed: ['No quarter has begun yet.', '尚未开始任何季度。'],
  nobody: ['free', '空缺'],
  hasDecided: ['decided', '已决定'],
  stillThinking: ['thinking', '思考中'],
  isAway: ['away', '离开'],
  tileBurden: ['From above', '上级事务'],
  tileService: ['Truly solved', '真实解决'],
  tileTrust: ['Trust', '信任'],
  reportedAs: ['reported {0}', '上报{0}'],
  reportedKey: ['Black mark: reported as solved. At the right: difference to the world left alone, shares in points.', '黑线：上报解决率。右侧数字：与放任不变的世界之差(比例为百分点)。'],
  everybody: ['townships that nobody has, too', '包括无人的乡镇街道'],
  automatic: ['begin when all have decided', '全部提交后自动开始'],
  door: ['let students in', '允许加入'],
  again2: ['Back to the moment before', '回到运行之前：'],
  yearly: ['{0} yuan a year', '每年{0}元'],
  noMoney: ['no money of its own', '无专项支出'],
  picture: ['Save the chart as a picture (PNG)', '将图保存为图片(PNG)'],
  nextQuarter: ['Next quarter ▶', '下一季度 ▶'],
  goOn: ['Go on ▶', '继续 ▶'],
  wall: ['The wall', '大屏'],
  freeSeat: ['free the seat', '腾出'],
  unwritten: ['What the class does cannot be written to the disk; the run goes on, but is lost if the program is closed. Make room on the disk.', '课堂记录无法写入磁盘；运行继续，但程序关闭后会丢失。请腾出磁盘空间。'],
  hours_hoursUpward: ['tasks from above', '上级任务'],
  hours_hoursMeetings: ['meetings and reports', '会议汇报'],
  hours_hoursCases: ['residents’ cases', '居民个案'],
  hours_hoursVisits: ['visits', '走访'],
  hours_hoursOrganizing: ['organizing', '组织动员'],
  hours_hoursMediation: ['mediation', '调解'],
  hours_hoursTraining: ['training', '培训'],
  hours_hoursRounds: ['rounds', '巡查'],
};

let language = 'en';

/** The language of the page, `en` or `zh`. */
export function tongue() {
  return language;
}

/** Speaks another language from now on. */
export function speak(code) {
  language = code === 'zh' ? 'zh' : 'en';
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
}

/** Words of the page. */
export function say(key, ...values) {
  const both = WORDS[key];
  const words = both ? both[language === 'zh' ? 1 : 0] : key;
  return words.replace(/\{(\d)\}/g, (_, n) => values[n]);
}

/** Words of the program. */
export function of(text) {
  return text ? text[language] : '';
}

/** The unit of a metric or of a number of a lever; of shares, which are shown in percent, what is left of it. */
export function unit(thing) {
  return thing.unit === 'share' ? '' : thing.unit === 'share a year' ? say('aYear') : of(thing.unitWords);
}

/** Fills everything on the page that only has words. */
export function fill(root = document) {
  root.querySelectorAll('[data-t]').forEach(e => { e.textContent = say(e.dataset.t); });
  root.querySelectorAll('[data-title]').forEach(e => { e.title = say(e.dataset.title); });
  root.querySelectorAll('[data-label]').forEach(e => e.setAttribute('aria-label', say(e.dataset.label)));
}

/** A number as people read it, shares in percent. */
export function number(value, unitWords) {
  if (value === null || value === undefined || Number.isNaN(value)) {
    return '–';
  }
  const share = unitWords === 'share' || unitWords === 'share a year';
  const shown = share ? value * 100 : value;
  const size = Math.abs(shown);
  const digits = size === 0 ? 0 : size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.1 ? 3 : Math.min(5, 2 - Math.floor(Math.log10(size)));
  const text = shown.toFixed(share ? Math.min(digits, 1) : Math.min(digits, unitWords === undefined ? 5 : unitWords.startsWith('index') ? 3 : digits)).replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '').replace('-', '−');
  return (text === '−0' ? '0' : text) + (share ? '%' : '');
}

/** A difference with its sign; of shares in points. */
export function difference(value, unitWords) {
  const text = number(value, unitWords).replace('%', language === 'zh' ? '个百分点' : ' points');
  return value > 0 && !/^0( |个|$)/.test(text) ? '+' + text : text;
}
