// What the page asks of the program and tells it. Every answer is the program's; the page computes nothing of the model.
// A laptop that was closed answers neither yes nor no: after a while that counts as no answer.

const PATIENCE = 20_000;
const PATIENCE_WITH_ORDERS = 120_000;

/** Asks for something. */
export async function ask(path) {
  const answer = await fetch(path, {headers: {'X-Grassroots': 'page'}, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE)});
  if (!answer.ok) {
    throw await problem(answer);
  }
  return answer.json();
}

/** Asks for a text. */
export async function askText(path) {
  const answer = await fetch(path, {headers: {'X-Grassroots': 'page'}, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE)});
  if (!answer.ok) {
    throw await problem(answer);
  }
  return answer.text();
}

/** Gives an order. */
export async function order(name, said = {}) {
  const answer = await fetch('/api/' + name, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'X-Grassroots': 'page'},
    body: JSON.stringify(said),
    signal: AbortSignal.timeout(PATIENCE_WITH_ORDERS),
  });
  if (!answer.ok) {
    throw await problem(answer);
  }
  return answer.json();
}

async function problem(answer) {
  try {
    return Object.assign(new Error('refused'), {status: answer.status, words: (await answer.json()).problem});
  } catch {
    return Object.assign(new Error('refused'), {status: answer.status, words: null});
  }
}
