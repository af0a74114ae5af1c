/** The script of the host's page, as it is served. It makes text nodes only, and keeps the token in the tab. */
export const hostScript = `const main = document.querySelector('main');
const words = JSON.parse(main.dataset.words);
const base = main.dataset.base;
const $ = (id) => document.getElementById(id);
const store = 'tweetup-host-token';
let token = sessionStorage.getItem(store) ?? '';
let events = [];
let closed = false;

const say = (key, params = {}) => words[key].replace(/\\{(\\w+)\\}/g, (_, name) => params[name]);

function tell(text) {
  $('message').textContent = text;
  $('message').hidden = text === '';
}

function element(name, text, parent) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  parent?.append(made);
  return made;
}

async function ask(path, init = {}) {
  const headers = { authorization: 'Bearer ' + token, ...init.headers };
  const response = await fetch(base + path, { ...init, headers });
  if (response.status === 401) {
    leave();
    throw new Error(say('badToken'));
  }
  if (!response.ok) throw new Error((await response.json().catch(() => ({}))).title ?? say('failed'));
  return response;
}

const attempt = (run) => async (event) => {
  event?.preventDefault();
  tell('');
  try {
    await run(event);
  } catch (error) {
    tell(error.message || say('failed'));
  }
};

const place = () => '/host/events/' + encodeURIComponent($('event').value);
const query = () => ($('date').value === '' ? '' : '?occurrence=' + encodeURIComponent($('date').value));

async function open() {
  events = (await (await ask('/host/events')).json()).events;
  sessionStorage.setItem(store, token);
  $('token').value = '';
  $('key').hidden = true;
  $('desk').hidden = false;
  $('event').replaceChildren(...events.map((event) => new Option(event.title, event.id)));
  chooseEvent();
  await load();
}

function chooseEvent() {
  const event = events.find(({ id }) => id === $('event').value);
  const dates = event ? event.occurrences.map(({ occurrence }) => occurrence) : [];
  const list = dates.length > 0 ? dates.sort() : [''];
  $('date').replaceChildren(...list.map((date) => new Option(date || event?.start, date)));
  $('date-label').hidden = list.length < 2 && list[0] === '';
}

async function load() {
  if ($('event').value === '') return;
  show(await (await ask(place() + '/replies' + query())).json());
}

function number(value, label) {
  const item = element('li', undefined, $('numbers'));
  element('strong', value, item);
  item.append(label);
}

function show({ tally, expect, replies, closedByHost }) {
  closed = closedByHost;
  $('close').textContent = say(closed ? 'reopen' : 'close');
  $('numbers').replaceChildren();
  number(say('range', expect), say('expect'));
  number(tally.going, say('going'));
  number(tally.waiting, say('waiting'));
  number(tally.maybe, say('maybe'));
  if (tally.left !== undefined) number(tally.left, say('left'));
  $('nobody').hidden = replies.length > 0;
  $('table').hidden = replies.length === 0;
  $('rows').replaceChildren(...replies.map(row));
}

function stateOf(reply) {
  if (reply.answer === 'maybe') return say('isMaybe');
  if (reply.answer === 'declined') return say('isDeclined');
  return reply.place === 'waiting' ? say('isWaiting', reply) : say('isGoing');
}

function row(reply) {
  const line = document.createElement('tr');
  const who = element('th', undefined, line);
  who.scope = 'row';
  element('bdi', reply.name ?? reply.handle ?? say('noName'), who);
  if (reply.name && reply.handle) who.append(' ', element('bdi', reply.handle));
  const state = element('td', stateOf(reply), line);
  if (reply.promotedAt) element('p', say('promoted'), state);
  element('td', reply.heads, line);
  const said = element('td', undefined, line);
  if (reply.firstTime) element('div', say('firstTime'), said);
  for (const [field, word] of [['topics', 'topics'], ['note', 'note'], ['accessNeeds', 'needs'], ['warmUp', 'warmUp']]) {
    if (reply[field]) element('div', say(word, { text: reply[field] }), said);
  }
  const actions = element('div', undefined, element('td', undefined, line));
  actions.className = 'actions';
  if (reply.showName) act(actions, reply, reply.nameHidden ? 'showName' : 'hideName');
  if (reply.place === 'waiting') act(actions, reply, 'promote');
  return line;
}

const names = { hideName: 'hide-name', showName: 'show-name', promote: 'promote' };

function act(parent, reply, word) {
  const button = element('button', say(word), parent);
  button.type = 'button';
  button.addEventListener('click', attempt(() => send({ action: names[word], reply: reply.reply })));
}

async function send(body) {
  await ask(place() + '/actions' + query(), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  await load();
}

async function download() {
  const response = await ask(place() + '/replies.csv' + query());
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = 'replies.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

function leave() {
  token = '';
  sessionStorage.removeItem(store);
  $('desk').hidden = true;
  $('key').hidden = false;
  $('rows').replaceChildren();
  $('token').value = '';
  $('token').focus();
}

$('key').addEventListener('submit', attempt(() => {
  token = $('token').value.trim();
  return open();
}));
$('event').addEventListener('change', attempt(() => { chooseEvent(); return load(); }));
$('date').addEventListener('change', attempt(load));
$('reload').addEventListener('click', attempt(load));
$('close').addEventListener('click', attempt(() => send({ action: closed ? 'reopen' : 'close' })));
$('csv').addEventListener('click', attempt(download));
$('leave').addEventListener('click', leave);
if (token) attempt(open)();
`;
